using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ProductProcess.Core.Findings;

namespace ProductProcess.App.Tests.Facts;

/// <summary>Makes the JSON schema of a file that the tool writes; descriptions come from the doc comments.</summary>
internal sealed partial class FactsSchema
{
    private readonly Dictionary<string, string> _comments;

    private FactsSchema(Type type) => _comments = Read(type);

    /// <summary>Of a facts file.</summary>
    public static string Make() => Make(typeof(Core.Findings.Facts), FactsJson.Options, "ProductProcess facts file, format 1");

    public static string Make(Type type, JsonSerializerOptions options, string title)
    {
        var schema = (JsonObject)options.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = new FactsSchema(type).Describe,
        });
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        return schema.ToJsonString(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }) + "\n";
    }

    private JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject value)
            return schema;
        var says = context.PropertyInfo?.AttributeProvider is MemberInfo member
            ? Comment(member) ?? Comment(context.TypeInfo.Type)
            : Comment(context.TypeInfo.Type);
        if (says is not null && !value.ContainsKey("description"))
            value.Insert(0, "description", says);
        return schema;
    }

    private string? Comment(MemberInfo member) => member switch
    {
        Type type => _comments.GetValueOrDefault($"T:{type.FullName}"),
        PropertyInfo property => _comments.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}"),
        _ => null,
    };

    /// <summary>Summaries by member; the parameters of a record stand for its properties.</summary>
    private static Dictionary<string, string> Read(Type type)
    {
        var file = Path.ChangeExtension(type.Assembly.Location, ".xml");
        var comments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in XDocument.Load(file).Descendants("member"))
        {
            var name = member.Attribute("name")!.Value;
            if (member.Element("summary") is { } summary)
                comments[name] = Text(summary);
            var owner = name.Replace(".#ctor", "", StringComparison.Ordinal).Split('(')[0];
            foreach (var parameter in member.Elements("param"))
                comments[$"P:{owner[2..]}.{parameter.Attribute("name")!.Value}"] = Text(parameter);
        }

        return comments;
    }

    private static string Text(XElement element)
    {
        var text = string.Concat(element.DescendantNodes().Select(node => node switch
        {
            XText words => words.Value,
            XElement { Name.LocalName: "see" or "paramref" } reference =>
                ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? "").Split('.', ':').Last(),
            _ => "",
        }));
        return Blanks().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
