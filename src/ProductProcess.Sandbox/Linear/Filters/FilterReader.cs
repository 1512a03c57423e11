using GraphQL;
using GraphQL.Types;
using ProductProcess.Sandbox.Linear.Fields;
using ProductProcess.Sandbox.Linear.Queries;

namespace ProductProcess.Sandbox.Linear.Filters;

/// <summary>
/// Reads the filter of a type. A name in it is a field of the type: of a value it is compared, of an object that one
/// is filtered, of a connection its nodes are.
/// </summary>
internal sealed class FilterReader(ISchema schema, FieldTable fields, DateTimeOffset now)
{
    private readonly ComparatorReader _comparators = new(now);

    /// <summary>Whether the filter means something else at another time, by holding a duration.</summary>
    public static bool ReadsTheClock(IDictionary<string, object?> filter) => filter.Values.Any(HoldsDuration);

    /// <exception cref="LinearRefusal">The sandbox cannot filter by that.</exception>
    public Predicate<object> Read(string type, IDictionary<string, object?> filter)
    {
        var all = filter.Where(f => f.Value is not null).Select(f => Condition(type, f.Key, f.Value!)).ToArray();
        return source => Array.TrueForAll(all, condition => condition(source));
    }

    private Predicate<object> Condition(string type, string name, object value)
    {
        if (name is "and" or "or")
            return Compound(type, name, value);
        var own = name == "accessibleTeams" ? "teams" : name;
        var field = (schema.AllTypes[type] as IObjectGraphType)?.GetField(own);
        if (field is null || value is not IDictionary<string, object?> wanted)
            throw LinearRefusal.BadArgument($"This sandbox does not filter {type} by {name}.");
        var resolve = fields.Find(type, own);
        object? Value(object source) => resolve?.Invoke(source, FieldArguments.None);
        var of = field.ResolvedType!.GetNamedType();
        if (NodeTypes.OfConnection(of) is { } node)
            return Collection(node, wanted, s => Value(s) as IEnumerable<object> ?? []);
        if (of is IObjectGraphType)
            return Nested(of.Name, wanted, Value);
        var compares = _comparators.Read(of.Name, wanted);
        return source => compares(Value(source));
    }

    private Predicate<object> Compound(string type, string name, object value)
    {
        var members = Objects(value).Select(f => Read(type, f)).ToArray();
        return name == "and"
            ? source => Array.TrueForAll(members, m => m(source))
            : source => Array.Exists(members, m => m(source));
    }

    private Predicate<object> Nested(string type, IDictionary<string, object?> wanted, Func<object, object?> value)
    {
        var absent = wanted.TryGetValue("null", out var asked) ? asked as bool? : null;
        var rest = Without(wanted, "null");
        if (rest.Count == 0)
            return source => absent is null || value(source) is null == absent;
        var matches = Read(type, rest);
        return source => value(source) is { } other ? absent != true && matches(other) : absent == true;
    }

    /// <summary>"some" and "every" as they say, "length" of all; anything else has to hold for some.</summary>
    private Predicate<object> Collection(string type, IDictionary<string, object?> wanted, Func<object, IEnumerable<object>> nodes)
    {
        var conditions = new List<Predicate<IReadOnlyList<object>>>();
        foreach (var (name, value) in wanted.Where(w => w.Value is not null))
        {
            if (name == "length")
            {
                var compares = _comparators.Read("Float", (IDictionary<string, object?>)value!);
                conditions.Add(list => compares((double)list.Count));
                continue;
            }

            var matches = name is "some" or "every" ? Read(type, (IDictionary<string, object?>)value!) : Condition(type, name, value!);
            conditions.Add(name == "every" ? list => list.All(n => matches(n)) : list => list.Any(n => matches(n)));
        }

        return source =>
        {
            object[] list = [.. nodes(source)];
            return conditions.TrueForAll(c => c(list));
        };
    }

    private static IEnumerable<IDictionary<string, object?>> Objects(object value) =>
        ((IEnumerable<object?>)value).OfType<IDictionary<string, object?>>();

    private static Dictionary<string, object?> Without(IDictionary<string, object?> filter, string name) =>
        filter.Where(f => f.Key != name).ToDictionary(StringComparer.Ordinal);

    private static bool HoldsDuration(object? value) => value switch
    {
        string text => LinearTime.IsDuration(text),
        IDictionary<string, object?> nested => nested.Values.Any(HoldsDuration),
        IEnumerable<object?> list => list.Any(HoldsDuration),
        _ => false,
    };
}
