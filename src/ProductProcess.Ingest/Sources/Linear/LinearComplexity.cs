using System.Globalization;
using System.Text.RegularExpressions;

namespace ProductProcess.Ingest.Sources.Linear;

/// <summary>
/// Reckons what a question costs by Linear's rules: 0.1 for a property, 1 for an object, and for a connection its content times
/// <c>first</c>, which counts as 50 where it is missing. What a directive may leave out is counted too.
/// </summary>
internal sealed partial class LinearComplexity
{
    private const double Property = 0.1;
    private const double Object = 1;
    private const int FirstWhenMissing = 50;

    private readonly string[] _tokens;
    private readonly int _variable;
    private readonly Dictionary<string, int> _fragments = new(StringComparer.Ordinal);
    private int _at;

    private LinearComplexity(string text, int variable)
    {
        _tokens = [.. Token().Matches(text).Select(m => m.Value)];
        _variable = variable;
        for (var i = 0; i + 1 < _tokens.Length; i++)
        {
            if (_tokens[i] == "fragment")
                _fragments[_tokens[i + 1]] = Array.IndexOf(_tokens, "{", i);
        }
    }

    /// <param name="text">A document with one operation and its fragments.</param>
    /// <param name="variable">The value of a <c>first</c> that is a variable.</param>
    public static double Of(string text, int variable)
    {
        var reckoning = new LinearComplexity(text, variable);
        reckoning.SkipTo("{");
        return Math.Round(reckoning.Selection().Content, 6);
    }

    /// <summary>From an opening brace to behind its closing one.</summary>
    private (double Content, double? Nodes) Selection()
    {
        var content = 0.0;
        double? nodes = null;
        for (_at++; _tokens[_at] != "}";)
        {
            if (_tokens[_at] == "...")
            {
                var spread = Fragment(_tokens[_at + 1]);
                _at += 2;
                content += spread.Content;
                nodes = spread.Nodes ?? nodes;
                continue;
            }

            var (name, cost) = Field();
            if (name == "nodes")
                nodes = cost;
            else
                content += cost;
        }

        _at++;
        return (content, nodes);
    }

    private (double Content, double? Nodes) Fragment(string name)
    {
        var back = _at;
        _at = _fragments[name];
        var selection = Selection();
        _at = back;
        return selection;
    }

    private (string Name, double Cost) Field()
    {
        var name = _tokens[_at++];
        if (_tokens[_at] == ":")
        {
            name = _tokens[_at + 1];
            _at += 2;
        }

        var first = _tokens[_at] == "(" ? Arguments() : null;
        while (_tokens[_at] == "@")
        {
            _at += 2;
            if (_tokens[_at] == "(")
                Arguments();
        }

        if (_tokens[_at] != "{")
            return (name, Property);
        var (content, nodes) = Selection();
        return (name, nodes is { } each ? content + (each * (first ?? FirstWhenMissing)) : Object + content);
    }

    /// <summary>Passes over arguments; gives the value of <c>first</c> or <c>last</c> among them.</summary>
    private int? Arguments()
    {
        int? first = null;
        var depth = 0;
        do
        {
            depth += _tokens[_at] switch { "(" or "{" or "[" => 1, ")" or "}" or "]" => -1, _ => 0 };
            if (depth == 1 && _tokens[_at] is "first" or "last" && _tokens[_at + 1] == ":")
                first = _tokens[_at + 2].StartsWith('$') ? _variable : int.Parse(_tokens[_at + 2], CultureInfo.InvariantCulture);
            _at++;
        }
        while (depth > 0);
        return first;
    }

    private void SkipTo(string token)
    {
        while (_tokens[_at] != token)
            _at++;
    }

    [GeneratedRegex("""\.\.\.|"[^"]*"|\$?[_A-Za-z][_0-9A-Za-z]*|-?[0-9][0-9.]*|[{}()\[\]:!@=]""", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
