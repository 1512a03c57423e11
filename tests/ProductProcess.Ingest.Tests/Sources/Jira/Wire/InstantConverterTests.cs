using System.Globalization;
using System.Text.Json;
using ProductProcess.Ingest.Sources.Jira.Wire;

namespace ProductProcess.Ingest.Tests.Sources.Jira.Wire;

public sealed class InstantConverterTests
{
    [Theory]
    [InlineData("\"2021-01-25T11:10:03.564+0800\"", "2021-01-25T03:10:03.564Z")]
    [InlineData("\"2021-01-25T11:10:03.564-0330\"", "2021-01-25T14:40:03.564Z")]
    [InlineData("\"2020-06-12T00:38:51.882Z\"", "2020-06-12T00:38:51.882Z")]
    [InlineData("\"2015-04-11T15:22:00.000+10:00\"", "2015-04-11T05:22:00.000Z")]
    [InlineData("1492070429", "2017-04-13T08:00:29.000Z")]
    [InlineData("1492070429000", "2017-04-13T08:00:29.000Z")]
    [InlineData("99999999999", "5138-11-16T09:46:39.000Z")]
    [InlineData("100000000000", "1973-03-03T09:46:40.000Z")]
    [InlineData("-1", "1969-12-31T23:59:59.000Z")]
    [InlineData("\"1492070429000\"", "2017-04-13T08:00:29.000Z")]
    public void EveryForm_IsRead(string json, string expected) => Assert.Equal(
        DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture),
        JsonSerializer.Deserialize(json, JiraJson.Default.JiraInstant).Value);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"Tuesday\"")]
    [InlineData("51502000000000000")]
    [InlineData("-9223372036854775808")]
    [InlineData("1e300")]
    [InlineData("true")]
    [InlineData("{\"a\":[1]}")]
    [InlineData("[2021]")]
    public void WhatIsNoInstant_IsNoneAndNoFailure(string json) =>
        Assert.Null(JsonSerializer.Deserialize(json, JiraJson.Default.JiraInstant).Value);
}
