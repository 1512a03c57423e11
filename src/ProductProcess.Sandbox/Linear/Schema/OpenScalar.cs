using GraphQL.Types;
using GraphQLParser.AST;

namespace ProductProcess.Sandbox.Linear.Schema;

/// <summary>A scalar of Linear's own (DateTime, JSONObject, UUID …): its values are taken as they come.</summary>
internal sealed class OpenScalar : ScalarGraphType
{
    public OpenScalar(string name) => Name = name;

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLIntValue number => double.Parse(number.Value.Span, provider: System.Globalization.CultureInfo.InvariantCulture),
        GraphQLFloatValue number => double.Parse(number.Value.Span, provider: System.Globalization.CultureInfo.InvariantCulture),
        GraphQLBooleanValue yes => yes.BoolValue,
        _ => ThrowLiteralConversionError(value),
    };

    public override bool CanParseLiteral(GraphQLValue value) => value is not (GraphQLObjectValue or GraphQLListValue or GraphQLEnumValue);

    public override object? ParseValue(object? value) => value;

    public override object? Serialize(object? value) => value;
}
