using System.Text;

namespace CoCreation.Sim.Charts;

/// <summary>Text from data as it can be drawn and kept in files: on one line, without signs that XML and HTML forbid.</summary>
internal static class PrintableText
{
    /// <summary>The text; control signs are blanks, and halves of pairs the sign for what cannot be read.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="keepsLines">Whether ends of lines stay, as in commands of several lines.</param>
    public static string Of(string text, bool keepsLines = false)
    {
        StringBuilder printable = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isLine = keepsLines && rune.Value == '\n';
            printable.Append(IsForbidden(rune) && !isLine ? " " : rune.ToString());
        }

        return printable.ToString();
    }

    private static bool IsForbidden(Rune rune) => Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF or 0x2028 or 0x2029;
}
