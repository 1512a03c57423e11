using System.Globalization;
using System.Text;

namespace ProductProcess.Briefing.Printing;

/// <summary>
/// Sets a PDF's dates in place: a date of the same length leaves every offset of the file as it was.
/// </summary>
internal static class PdfDates
{
    private const int Length = 14;

    public static byte[] Set(byte[] pdf, DateTimeOffset dated)
    {
        var stamp = Encoding.ASCII.GetBytes(dated.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));
        Replace(pdf, "/CreationDate (D:"u8, stamp);
        Replace(pdf, "/ModDate (D:"u8, stamp);
        return pdf;
    }

    private static void Replace(byte[] pdf, ReadOnlySpan<byte> before, byte[] stamp)
    {
        var at = pdf.AsSpan().LastIndexOf(before);
        if (at < 0 || at + before.Length + Length > pdf.Length) return;
        var old = pdf.AsSpan(at + before.Length, Length);
        foreach (var digit in old)
        {
            if (!char.IsAsciiDigit((char)digit)) return;
        }

        stamp.CopyTo(old);
    }
}
