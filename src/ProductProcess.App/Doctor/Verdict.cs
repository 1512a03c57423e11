using System.Text.Json.Serialization;

namespace ProductProcess.App.Doctor;

/// <summary>What a check comes to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
internal enum Verdict
{
    /// <summary>As it is meant to be.</summary>
    [JsonStringEnumMemberName("ok")]
    Ok,

    /// <summary>It works; worth a look.</summary>
    [JsonStringEnumMemberName("look")]
    Look,

    /// <summary>A run would fail, or say wrong things.</summary>
    [JsonStringEnumMemberName("fails")]
    Fails,
}
