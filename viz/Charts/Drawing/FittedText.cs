namespace CoCreation.Sim.Charts;

/// <summary>A text that fits into its room: made smaller as long as it can be read, then cut.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Letters">How.</param>
internal readonly record struct FittedText(string Text, Letters Letters)
{
    private const float LeastSize = 11;
    private const string Cut = "…";

    /// <summary>The text, as large and as whole as there is room for it.</summary>
    public static FittedText Of(string text, Letters letters, float room)
    {
        string printable = PrintableText.Of(text);
        Letters fitting = letters.Fitting(printable, room);
        return fitting.Size >= LeastSize
            ? new FittedText(printable, fitting)
            : new FittedText(CutOff(text, letters with { Size = LeastSize }, room), letters with { Size = LeastSize });
    }

    /// <summary>The text, or its beginning and "…" if it is too wide.</summary>
    public static string CutOff(string data, Letters letters, float room)
    {
        string text = PrintableText.Of(data);
        if (letters.Width(text) <= room)
        {
            return text;
        }

        (int low, int high) = (0, text.Length - 1);
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            bool fits = letters.Width(text[..middle] + Cut) <= room;
            (low, high) = fits ? (middle, high) : (low, middle - 1);
        }

        int length = low > 0 && char.IsHighSurrogate(text[low - 1]) ? low - 1 : low;
        return text[..length].TrimEnd() + Cut;
    }
}
