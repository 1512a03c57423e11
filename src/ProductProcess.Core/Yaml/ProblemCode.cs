namespace ProductProcess.Core.Yaml;

/// <summary>The kinds of problem a file that people write can have. Names are stable: editors and tests hold on to them.</summary>
public static class ProblemCode
{
    /// <summary>The text is no YAML.</summary>
    public const string Yaml = "yaml";

    /// <summary>Anchors, aliases, tags, merge keys, directives, several documents: YAML that our files do not use.</summary>
    public const string YamlFeature = "yaml-feature";

    public const string TooLarge = "too-large";
    public const string TooDeep = "too-deep";
    public const string OddCharacter = "odd-character";
    public const string UnknownKey = "unknown-key";
    public const string DuplicateKey = "duplicate-key";
    public const string MissingKey = "missing-key";
    public const string WrongType = "wrong-type";
    public const string EmptyText = "empty-text";
    public const string TooFew = "too-few";
    public const string TooMany = "too-many";
    public const string BadId = "bad-id";
    public const string DuplicateId = "duplicate-id";
    public const string BadValue = "bad-value";
    public const string UnknownFrame = "unknown-frame";
    public const string UnknownColumn = "unknown-column";
    public const string UnknownNeed = "unknown-need";
    public const string UndeclaredNeed = "undeclared-need";
    public const string UnknownMeasure = "unknown-measure";
    public const string UnknownRule = "unknown-rule";
    public const string UnknownKind = "unknown-kind";
    public const string UnknownFunction = "unknown-function";

    /// <summary>An expression cannot be read.</summary>
    public const string Expression = "expression";

    /// <summary>An expression combines types that do not go together.</summary>
    public const string Type = "type";

    /// <summary>An expression combines units that do not go together.</summary>
    public const string Unit = "unit";

    public const string PrivateColumn = "private-column";
    public const string LongHeadline = "long-headline";
    public const string LongSentence = "long-sentence";
    public const string Word = "word";
    /// <summary>The day by which somebody reads a rule again is near or past.</summary>
    public const string ReviewDue = "review-due";
    public const string Shorthand = "shorthand";

    /// <summary>A trial that does not fit: of a rule that has changed since, or not to be read.</summary>
    public const string Trial = "trial";

    /// <summary>The tracker has nothing of this name.</summary>
    public const string NotInTracker = "not-in-tracker";
}
