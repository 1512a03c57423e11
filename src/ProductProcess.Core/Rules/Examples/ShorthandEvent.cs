namespace ProductProcess.Core.Rules.Examples;

/// <summary>Something that happened to an item of a shorthand history.</summary>
/// <param name="What">created, a stage, comment, into.</param>
/// <param name="Who">Names to take turns; empty where nobody is named.</param>
/// <param name="Sprint">Of "into": names of sprints to take turns.</param>
/// <param name="Day">When.</param>
internal sealed record ShorthandEvent(string What, string[] Who, string[] Sprint, DateOnly Day);
