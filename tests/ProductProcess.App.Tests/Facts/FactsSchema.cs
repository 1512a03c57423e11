using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ProductProcess.Core.Findings;

namespace ProductProcess.App.Tests.Facts;

/// <summary>Makes the JSON schema of a facts file; descriptions come from the doc comments.</summary>
internal static partial class FactsSchema
{
    private static readonly Dictionary<string, string> Comments = Read();

    public static string Make()
    {
        var schema = (JsonObject)FactsJson.Options.GetJsonSchemaAsNode(typeof(Core.Findings.Facts), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe,
        });
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "ProductProcess facts file, format 1");
        return schema.ToJsonString(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
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

    private static string? Comment(MemberInfo member) => member switch
    {
        Type type => Comments.GetValueOrDefault($"T:{type.FullName}"),
        PropertyInfo property => Comments.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}"),
        _ => null,
    };

    /// <summary>Summaries by member; the parameters of a record stand for its properties.</summary>
    private static Dictionary<string, string> Read()
    {
        var file = Path.ChangeExtension(typeof(Core.Findings.Facts).Assembly.Location, ".xml");
        var comments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in XDocument.Load(file).Descendants("member"))
        {
            var name = member.Attribute("name")!.Value;
            if (member.Element("summary") is { } summary)
                comments[name] = Text(summary);
            var type = name.Replace(".#ctor", "", StringComparison.Ordinal).Split('(')[0];
            foreach (var parameter in member.Elements("param"))
                comments[$"P:{type[2..]}.{parameter.Attribute("name")!.Value}"] = Text(parameter);
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
