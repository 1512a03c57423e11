using System.Runtime.InteropServices;

namespace ProductProcess.Core.Work;

/// <summary>
/// Text ids as integers. Code 0 is "none" (the empty text). Codes are dense, so an array indexed by code is a map.
/// Not safe for concurrent writing; reading is.
/// </summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<string> _texts = [""];

    public int Count => _texts.Count;

    /// <summary>The text of a code; the empty text for 0.</summary>
    public string this[int code] => _texts[code];

    /// <summary>The code of a text, made when it is new. Null and the empty text are 0.</summary>
    public int Intern(string? text)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(_codes, text ?? "", out var known);
        if (!known)
        {
            code = _texts.Count;
            _texts.Add(text!);
        }

        return code;
    }

    /// <summary>The code of a text that is already known, otherwise 0.</summary>
    public int Find(string? text) => text is not null && _codes.TryGetValue(text, out var code) ? code : 0;

    /// <summary>The codes of the members of a set (see <see cref="IdSet"/>); members are interned.</summary>
    public int[] Members(int set) =>
        set == 0 ? [] : Array.ConvertAll(IdSet.Members(_texts[set]), Intern);
}
