using System.Text.Json;
using ProductProcess.Sandbox.Linear.Fields;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Queries;

/// <summary>Writes what is asked for, straight from the workspace into JSON.</summary>
internal sealed class DataWriter(Utf8JsonWriter json, Question question, Pager pager)
{
    public void Write(object root) => WriteObject(question.Fields, root);

    private void WriteObject(IReadOnlyList<PlannedField> fields, object source)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Key);
            WriteField(field, field.Resolve?.Invoke(source, question.Arguments(field)));
        }

        json.WriteEndObject();
    }

    private void WriteField(PlannedField field, object? value)
    {
        if (field.NodeType is { } type && (value is not null || field.IsRequired))
            WriteObject(field.Fields!, pager.Cut(value as IEnumerable<LinearNode> ?? [], question.Page(field), type));
        else if (field.IsList)
            WriteList(field, value as IEnumerable<object>);
        else
            WriteOne(field, value);
    }

    private void WriteList(PlannedField field, IEnumerable<object>? values)
    {
        if (values is null && !field.IsRequired)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        foreach (var value in values ?? [])
            WriteOne(field, value);
        json.WriteEndArray();
    }

    private void WriteOne(PlannedField field, object? value)
    {
        if (value is null && !field.IsRequired)
            json.WriteNullValue();
        else if (field.Fields is { } fields)
            WriteObject(fields, value ?? Absent.Object);
        else
            WriteValue(value ?? field.Emptiest);
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case Instant instant:
                Span<byte> form = stackalloc byte[InstantText.Length];
                InstantText.Write(form, instant.At);
                json.WriteStringValue(form);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case EmptyJson:
                json.WriteStartObject();
                json.WriteEndObject();
                break;
            default:
                throw new InvalidOperationException($"No way is known to write a {value?.GetType().Name ?? "null"}.");
        }
    }
}
