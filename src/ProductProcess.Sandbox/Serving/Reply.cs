using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ProductProcess.Sandbox.Serving;

/// <summary>Writes answers as JSON straight into the response.</summary>
internal static class Reply
{
    /// <summary>Validation is left out for speed; tests read every shape back.</summary>
    public static JsonWriterOptions Writing { get; } = new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task JsonAsync(HttpContext context, Action<Utf8JsonWriter> write, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json;charset=UTF-8";
        await using (var json = new Utf8JsonWriter(context.Response.BodyWriter, Writing))
            write(json);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>An error in Jira's form.</summary>
    public static Task ErrorAsync(HttpContext context, int status, string message) => JsonAsync(
        context,
        json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("errorMessages");
            json.WriteStringValue(message);
            json.WriteEndArray();
            json.WriteStartObject("errors");
            json.WriteEndObject();
            json.WriteEndObject();
        },
        status);

    /// <summary>What no client asks for, and gets all the same.</summary>
    public static Task HtmlAsync(HttpContext context, int status, string title)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html;charset=UTF-8";
        return context.Response.WriteAsync($"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>", context.RequestAborted);
    }

    public static Task BadRequestAsync(HttpContext context, string message) => ErrorAsync(context, StatusCodes.Status400BadRequest, message);

    /// <summary>A piece of JSON as bytes, written once and used often.</summary>
    public static byte[] Piece(Action<Utf8JsonWriter> write)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Writing))
            write(json);
        return buffer.WrittenSpan.ToArray();
    }
}
