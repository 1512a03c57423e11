using System.Reflection;
using System.Text.RegularExpressions;
using ProductProcess.Briefing.Models;

namespace ProductProcess.Briefing.Tests.Models;

public sealed partial class LeadershipModelTests
{
    [Fact]
    public void TypeTree_HasNoPlaceForAPersonAKeyOrATitle()
    {
        var properties = Tree(typeof(LeadershipModel), []).SelectMany(type => type.GetProperties()).ToList();
        Assert.NotEmpty(properties);
        Assert.DoesNotContain(properties, property => Forbidden().IsMatch(property.Name));
    }

    [Fact]
    public void TypeTree_HoldsOurOwnTypesAndTextsOnly()
    {
        var types = Tree(typeof(LeadershipModel), []);
        Assert.Contains(typeof(FindingCard), types);
        Assert.All(types, type => Assert.Equal(typeof(LeadershipModel).Namespace, type.Namespace));
    }

    [Fact]
    public void CoachTree_IsSeenByTheSameTest() =>
        Assert.Contains(Tree(typeof(CoachModel), []).SelectMany(type => type.GetProperties()), property => Forbidden().IsMatch(property.Name));

    /// <summary>Every type that can be reached, text and numbers aside.</summary>
    private static HashSet<Type> Tree(Type type, HashSet<Type> seen)
    {
        if (type.IsGenericType) foreach (var argument in type.GetGenericArguments()) Tree(argument, seen);
        else if (type != typeof(string) && !type.IsPrimitive && seen.Add(type))
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)) Tree(property.PropertyType, seen);
        return seen;
    }

    [GeneratedRegex("Person|People|Assignee|Reporter|Author|Pseudonym|Key|Title|Url|Link$|Evidence(?!Line)|Matrix|Item(?!s)|Redaction")]
    private static partial Regex Forbidden();
}
