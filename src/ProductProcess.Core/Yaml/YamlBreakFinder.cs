namespace ProductProcess.Core.Yaml;

/// <summary>
/// Looks for the usual slips in a file that YAML cannot read: a bracket or a quote that is never closed, a colon inside
/// a plain text. The reader of YAML notices these only where it stumbles, often lines further down.
/// </summary>
internal sealed class YamlBreakFinder
{
    private readonly string _text;
    private readonly Stack<Bracket> _open = [];
    private int _at;
    private YamlBreak? _found;

    /// <summary>Where the last plain text began on its line, as what is indented further goes on with it; -1 for none.</summary>
    private int _plain = -1;

    private YamlBreakFinder(string text) => _text = text;

    private char Current => Peek(0);

    private bool AtLineEnd => Current is '\n' or '\0';

    /// <summary>The first slip of the file; null where it is none of these.</summary>
    /// <param name="text">The file, line ends normalised, without control characters.</param>
    public static YamlBreak? Find(string text)
    {
        var finder = new YamlBreakFinder(text);
        while (finder._at < text.Length && finder._found is null)
            finder.Line();
        return finder._found;
    }

    private char Peek(int by) => _at + by < _text.Length ? _text[_at + by] : '\0';

    private void Line()
    {
        var start = _at;
        SkipBlanks();
        if (AtLineEnd || Current == '#')
        {
            NextLine();
            return;
        }

        if (_plain >= 0 && _at - start > _plain)
        {
            if (ColonInLine() is { } colon)
                _found = YamlBreak.Colon(colon, inBrackets: false);
            NextLine();
            return;
        }

        var indent = _at - start;
        while (Current == '-' && Peek(1) is ' ' or '\n' or '\0' && !AtLineEnd)
        {
            _at++;
            SkipBlanks();
        }

        _plain = -1;
        Entry(_at - start, indent, isValue: false);
    }

    /// <summary>A key or a value, up to the end of the line or of what it opens.</summary>
    private void Entry(int column, int indent, bool isValue)
    {
        switch (Current)
        {
            case '"' or '\'':
                Quoted(indent);
                Behind(column, indent, isValue);
                break;
            case '[' or '{':
                Brackets(indent);
                Behind(column, indent, isValue);
                break;
            case '|' or '>':
                Block(indent);
                break;
            case '\n' or '\0' or '#':
                NextLine();
                break;
            case ']' or '}':
                _found = YamlBreak.Stray(_at, Current);
                break;
            default:
                Plain(column, indent, isValue);
                break;
        }
    }

    private void Plain(int column, int indent, bool isValue)
    {
        // What follows a dash goes on wherever it is deeper than the dash, what follows a key where it is deeper than the key.
        if (ColonInLine() is not { } colon)
            _plain = isValue ? column : indent;
        else if (isValue)
            _found = YamlBreak.Colon(colon, inBrackets: false);
        else
        {
            _at = colon + 1;
            SkipBlanks();
            Entry(column, indent, isValue: true);
            return;
        }

        NextLine();
    }

    /// <summary>What follows a quoted text or a bracket on its line.</summary>
    private void Behind(int column, int indent, bool isValue)
    {
        if (_found is not null)
            return;
        SkipBlanks();
        if (Current is ']' or '}')
            _found = YamlBreak.Stray(_at, Current);
        else if (Current == ':' && !isValue)
        {
            _at++;
            SkipBlanks();
            Entry(column, indent, isValue: true);
        }
        else if (AtLineEnd || Current == '#')
            NextLine();
        else
            _found = YamlBreak.Behind(_at, "quote or bracket");
    }

    /// <summary>Steps over a text in quotes; <paramref name="indent"/> is that of the line it opens on.</summary>
    private void Quoted(int indent)
    {
        var (open, sign) = (_at, Current);
        var end = YamlLines.ClosingQuote(_text, open, sign);
        if (end < 0 || YamlLines.HasOneOfItsOwn(_text, open, end, indent))
        {
            _found = YamlBreak.Quote(open, sign);
            return;
        }

        _at = end + 1;
        SkipBlanks();
        if (AtLineEnd || Current == ':' || (Current == '#' && _at > end + 1) || Current is ']' or '}' || (Current == ',' && _open.Count > 0))
            return;
        _found = _text.AsSpan(open, end - open).Contains('\n') ? YamlBreak.Quote(open, sign) : YamlBreak.Behind(_at, "quote");
    }

    private void Brackets(int indent)
    {
        Push();
        while (_open.Count > 0 && _found is null)
        {
            var top = _open.Peek();
            switch (Current)
            {
                case '\0':
                    _found = YamlBreak.Bracket(top.At, top.Sign);
                    break;
                case '\n':
                    if (YamlLines.HasOneOfItsOwn(_text, _at, _at + 1, indent))
                        _found = YamlBreak.Bracket(top.At, top.Sign);
                    _at++;
                    break;
                case '#' when _at == 0 || char.IsWhiteSpace(_text[_at - 1]):
                    SkipToLineEnd();
                    break;
                case '[' or '{':
                    Push();
                    break;
                case ']' or '}':
                    Close(top);
                    break;
                case '"' or '\'':
                    Quoted(indent);
                    break;
                default:
                    InBrackets(top);
                    break;
            }
        }
    }

    private void Push()
    {
        _open.Push(new Bracket(Current, _at));
        _at++;
    }

    private void Close(Bracket top)
    {
        if ((top.Sign == '[') == (Current == ']'))
            _open.Pop();
        else
            _found = YamlBreak.Bracket(top.At, top.Sign);
        _at++;
    }

    /// <summary>Plain text in brackets, or what parts it.</summary>
    private void InBrackets(Bracket top)
    {
        if (Current == ',')
            top.HasColon = false;
        else if (Current == ':' && Peek(1) is ' ' or '\n' or '\0' or ',' or ']' or '}' && top.HasColon)
            _found = YamlBreak.Colon(_at, inBrackets: true);
        else if (Current == ':')
            top.HasColon = true;
        else if (Current != ' ')
        {
            while (!AtLineEnd && Current is not (',' or '[' or ']' or '{' or '}') && !(Current == ':' && YamlLines.IsGap(Peek(1))) && !(Current == '#' && _text[_at - 1] == ' '))
                _at++;
            return;
        }

        _at++;
    }

    /// <summary>Steps over a text of several lines below '|' or '>'.</summary>
    private void Block(int indent)
    {
        NextLine();
        var least = -1;
        while (_at < _text.Length)
        {
            var start = _at;
            SkipBlanks();
            var column = _at - start;
            if (!AtLineEnd)
            {
                least = least < 0 ? Math.Max(column, indent + 1) : least;
                if (column < least)
                {
                    _at = start;
                    return;
                }
            }

            NextLine();
        }
    }

    /// <summary>The colon that ends a key on the rest of this line; null for none.</summary>
    private int? ColonInLine()
    {
        for (var i = _at; i < _text.Length && _text[i] != '\n'; i++)
        {
            if (_text[i] == '#' && i > 0 && _text[i - 1] == ' ')
                return null;
            if (_text[i] == ':' && (i + 1 == _text.Length || YamlLines.IsGap(_text[i + 1])))
                return i;
        }

        return null;
    }

    private void SkipBlanks()
    {
        while (Current == ' ')
            _at++;
    }

    private void SkipToLineEnd()
    {
        while (!AtLineEnd)
            _at++;
    }

    private void NextLine()
    {
        SkipToLineEnd();
        _at++;
    }

    /// <summary>A bracket that is open, and whether the entry at hand has had its colon.</summary>
    private sealed class Bracket(char sign, int at)
    {
        public char Sign { get; } = sign;

        public int At { get; } = at;

        public bool HasColon { get; set; }
    }
}
