using System.Collections;
using System.Globalization;
using ProductProcess.Sandbox.Linear.Queries;
using ProductProcess.Sandbox.Linear.Records;

namespace ProductProcess.Sandbox.Linear.Filters;

/// <summary>Reads a comparator into a question about a value, which may be null.</summary>
internal sealed class ComparatorReader(DateTimeOffset now)
{
    /// <param name="scalar">What the value is: the name of a scalar or an enumeration.</param>
    /// <param name="wanted">The comparator.</param>
    /// <exception cref="LinearRefusal">The sandbox does not know the comparison.</exception>
    public Predicate<object?> Read(string scalar, IDictionary<string, object?> wanted)
    {
        var all = wanted.Where(w => w.Value is not null).Select(w => Comparison(scalar, w.Key, w.Value!)).ToArray();
        return value =>
        {
            var own = Own(value);
            return Array.TrueForAll(all, c => c(own));
        };
    }

    private Predicate<IComparable?> Comparison(string scalar, string name, object operand)
    {
        switch (name)
        {
            case "null":
                return value => value is null == (bool)operand;
            case "and":
            case "or":
                var members = ((IEnumerable)operand).OfType<IDictionary<string, object?>>().Select(w => Read(scalar, w)).ToArray();
                return name == "and" ? v => Array.TrueForAll(members, m => m(v)) : v => Array.Exists(members, m => m(v));
            case "in" or "nin":
                var set = ((IEnumerable)operand).Cast<object>().Select(o => Operand(scalar, o)).ToHashSet();
                return name == "in" ? v => v is not null && set.Contains(v) : v => v is null || !set.Contains(v);
            default:
                return Against(name, Operand(scalar, operand));
        }
    }

    private static Predicate<IComparable?> Against(string name, IComparable wanted) => name switch
    {
        "eq" => v => v is not null && Compare(v, wanted) == 0,
        "neq" => v => v is null || Compare(v, wanted) != 0,
        "gt" => v => v is not null && Compare(v, wanted) > 0,
        "gte" => v => v is not null && Compare(v, wanted) >= 0,
        "lt" => v => v is not null && Compare(v, wanted) < 0,
        "lte" => v => v is not null && Compare(v, wanted) <= 0,
        "eqIgnoreCase" => v => v is string s && s.Equals((string)wanted, StringComparison.OrdinalIgnoreCase),
        "neqIgnoreCase" => v => v is not string s || !s.Equals((string)wanted, StringComparison.OrdinalIgnoreCase),
        "contains" => v => v is string s && s.Contains((string)wanted, StringComparison.Ordinal),
        "notContains" => v => v is not string s || !s.Contains((string)wanted, StringComparison.Ordinal),
        "containsIgnoreCase" => v => v is string s && s.Contains((string)wanted, StringComparison.OrdinalIgnoreCase),
        "notContainsIgnoreCase" => v => v is not string s || !s.Contains((string)wanted, StringComparison.OrdinalIgnoreCase),
        "startsWith" => v => v is string s && s.StartsWith((string)wanted, StringComparison.Ordinal),
        "notStartsWith" => v => v is not string s || !s.StartsWith((string)wanted, StringComparison.Ordinal),
        "startsWithIgnoreCase" => v => v is string s && s.StartsWith((string)wanted, StringComparison.OrdinalIgnoreCase),
        "endsWith" => v => v is string s && s.EndsWith((string)wanted, StringComparison.Ordinal),
        "notEndsWith" => v => v is not string s || !s.EndsWith((string)wanted, StringComparison.Ordinal),
        _ => throw LinearRefusal.BadArgument($"This sandbox does not compare with {name}."),
    };

    private static int Compare(IComparable own, IComparable wanted) => own is string text && wanted is string other
        ? string.CompareOrdinal(text, other)
        : own.GetType() == wanted.GetType() ? own.CompareTo(wanted) : throw LinearRefusal.BadArgument($"\"{wanted}\" cannot be compared with.");

    /// <summary>The value as something to compare with: instants and numbers in one type each.</summary>
    private static IComparable? Own(object? value) => value switch
    {
        Instant instant => instant.At,
        int number => (double)number,
        IComparable other => other,
        _ => null,
    };

    private IComparable Operand(string scalar, object operand) => (scalar, operand) switch
    {
        ("DateTime", string text) => LinearTime.Read(text, now),
        ("TimelessDate", string text) => Day(text),
        (_, bool yes) => yes,
        (_, string text) => text,
        (_, IConvertible number) => number.ToDouble(CultureInfo.InvariantCulture),
        _ => throw LinearRefusal.BadArgument($"\"{operand}\" cannot be compared with."),
    };

    private string Day(string text) => LinearTime.IsDuration(text)
        ? DateTimeOffset.FromUnixTimeMilliseconds(LinearTime.Read(text, now)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : text;
}
