using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ProductProcess.Core.Yaml;

/// <summary>
/// Reads the plain part of YAML: maps, lists, texts. Everything that could name, repeat or construct something
/// (anchors, aliases, tags, merge keys, directives, several documents) is refused, so a file means what it shows.
/// </summary>
internal sealed class YamlTree
{
    public const int Deepest = 12;

    private readonly string _source;
    private readonly ProblemLog _problems;
    private readonly FileKind _kind;
    private readonly int[] _lines;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    private YamlTree(string source, ProblemLog problems, FileKind kind)
    {
        _source = source;
        _problems = problems;
        _kind = kind;
        _lines = [0, .. Enumerable.Range(0, source.Length).Where(i => source[i] == '\n').Select(i => i + 1)];
        _scanner = new Scanner(new StringReader(source), skipComments: true);
        _parser = new Parser(_scanner);
    }

    /// <summary>The map at the top of the file; null where the problems say why there is none.</summary>
    /// <param name="text">The file, line ends normalised.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="kind">What the file is, for messages.</param>
    public static YamlMap? Read(string text, ProblemLog problems, FileKind kind)
    {
        if (text.Length > kind.Largest)
        {
            problems.Error(
                ProblemCode.TooLarge,
                new Place(1, 1),
                $"The file has {text.Length} characters; a {kind.Name} fits into {kind.Largest}.",
                "Split it, or shorten its texts.");
            return null;
        }

        if (!HasOnlyOrdinaryCharacters(text, problems, kind))
            return null;
        var tree = new YamlTree(text, problems, kind);
        try
        {
            return tree.Document();
        }
        catch (UnusableYamlException)
        {
            // Already reported.
        }
        catch (Exception fault)
        {
            // The scanner fails in more ways than its own exception, for example with NullReferenceException.
            tree.Report(fault);
        }

        return null;
    }

    /// <summary>What a person did is told where it stands; otherwise what the scanner says, where it stumbled.</summary>
    private void Report(Exception fault)
    {
        var mark = (fault as YamlException)?.Start ?? _scanner.CurrentPosition;
        var at = new Place((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
        if (YamlBreakFinder.Find(_source) is { } slip && PlaceOf(slip.At) is var place
            && (fault is not YamlException known || place.Line <= Math.Max(at.Line, (int)known.End.Line)))
            _problems.Error(ProblemCode.Yaml, place, $"This is no YAML: {char.ToLowerInvariant(slip.Message[0])}{slip.Message[1..]}", slip.Suggestion);
        else
            _problems.Error(ProblemCode.Yaml, at, "This is no YAML" + (fault is YamlException ? $": {fault.Message}" : "."), "Check quotes, colons and indents here.");
    }

    private static bool HasOnlyOrdinaryCharacters(string text, ProblemLog problems, FileKind kind)
    {
        var (line, column) = (1, 1);
        foreach (var character in text)
        {
            // Tabs and control characters cannot be seen; the others end a line for YAML but not for an editor.
            if ((char.IsControl(character) && character != '\n') || character is '\u2028' or '\u2029' or '\uFFFE')
            {
                problems.Error(
                    ProblemCode.OddCharacter,
                    new Place(line, column),
                    $"The character U+{(int)character:X4} has no place in a {kind.Name} file.",
                    character == '\t' ? "Indent with blanks." : "Delete it.");
                return false;
            }

            (line, column) = character == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return true;
    }

    private YamlMap? Document()
    {
        YamlMap? root = null;
        var documents = 0;
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case DocumentStart start:
                    if (++documents > 1)
                        Refuse(start, "a second document", $"One file is one {_kind.Name}.");
                    if (start.Version is not null)
                        Refuse(start, "a directive", "Leave out lines that begin with '%'.");
                    break;
                case StreamStart or StreamEnd or DocumentEnd:
                    break;
                default:
                    root = Root();
                    break;
            }
        }

        if (documents == 0)
            _problems.Error(ProblemCode.MissingKey, new Place(1, 1), "The file is empty.", $"A {_kind.Name} begins with '{_kind.Begins}:'.");
        return root;
    }

    private YamlMap? Root()
    {
        var node = Node(1);
        if (node is YamlMap map)
            return map;
        _problems.Error(ProblemCode.WrongType, node.At, $"A {_kind.Name} is a block of keys; this is {node.What}.", $"Begin with '{_kind.Begins}:'.");
        return null;
    }

    /// <summary>The node at the current event; leaves the parser at its last event.</summary>
    private YamlNode Node(int depth)
    {
        var current = _parser.Current!;
        if (depth > Deepest)
        {
            _problems.Error(ProblemCode.TooDeep, PlaceOf(current), $"Nested more than {Deepest} deep.", $"A {_kind.Name} is flat.");
            throw new UnusableYamlException();
        }

        if (current is AnchorAlias)
        {
            Refuse(current, "an alias (*)", "Write the value out.");
            throw new UnusableYamlException();
        }

        if (current is NodeEvent { Anchor.IsEmpty: false })
            Refuse(current, "an anchor (&)", "Write the value out.");
        if (current is NodeEvent { Tag.IsEmpty: false })
            Refuse(current, "a tag (!)", "Types are known from the key; leave the tag out.");
        return current switch
        {
            Scalar scalar => Text(scalar),
            SequenceStart => Items(depth),
            MappingStart => Entries(depth),
            _ => throw Broken(current),
        };
    }

    private YamlList Items(int depth)
    {
        var list = new YamlList(PlaceOf(_parser.Current!));
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            list.Items.Add(Node(depth + 1));
        return list;
    }

    private YamlMap Entries(int depth)
    {
        var start = _parser.Current!;
        YamlMap? map = null;
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            // A pair without braces in a list says that it begins where the file does.
            map ??= new YamlMap(PlaceOf(depth > 1 && start.Start.Index == 0 ? _parser.Current! : start));
            var key = Node(depth + 1);
            if (key is not YamlScalar name)
            {
                _problems.Error(ProblemCode.WrongType, key.At, $"A key is a word; this is {key.What}.");
                throw new UnusableYamlException();
            }

            if (name.Value == "<<" && !name.IsQuoted)
                Refuse(_parser.Current!, "a merge key (<<)", "Write the keys out.");
            _parser.MoveNext();
            map.Entries.Add((name, Node(depth + 1)));
        }

        return map ?? new YamlMap(PlaceOf(start));
    }

    private YamlScalar Text(Scalar scalar)
    {
        var at = PlaceOf(scalar);
        var start = Math.Min(_source.Length, _lines[Math.Min(_lines.Length, at.Line) - 1] + at.Column - 1);
        return new YamlScalar(scalar.Value, _source, start, scalar.Style, at);
    }

    private UnusableYamlException Broken(ParsingEvent at)
    {
        _problems.Error(ProblemCode.Yaml, PlaceOf(at), "This is no YAML: a value is missing here.", "Check quotes, colons and indents here.");
        return new UnusableYamlException();
    }

    private void Refuse(ParsingEvent at, string what, string suggestion) =>
        _problems.Error(ProblemCode.YamlFeature, PlaceOf(at), $"A {_kind.Name} file does not use {what}.", suggestion);

    private Place PlaceOf(int offset)
    {
        var line = Array.BinarySearch(_lines, offset);
        line = line < 0 ? ~line - 1 : line;
        return new Place(line + 1, offset - _lines[line] + 1);
    }

    private static Place PlaceOf(ParsingEvent at) => new((int)at.Start.Line, (int)at.Start.Column);
}
