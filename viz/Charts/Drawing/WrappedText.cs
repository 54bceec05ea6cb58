namespace CoCreation.Sim.Charts;

/// <summary>A text on several lines, for names that are too long for one.</summary>
internal static class WrappedText
{
    /// <summary>The lines; as few as needed, the last one cut where it is too wide.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="letters">How it is written.</param>
    /// <param name="room">How wide a line may be.</param>
    /// <param name="most">The most lines; at least 1.</param>
    public static IReadOnlyList<string> Lines(string text, Letters letters, float room, int most)
    {
        List<string> lines = [""];
        foreach (string word in PrintableText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length == 0 || lines.Count == most || letters.Width(longer) <= room)
            {
                lines[^1] = longer;
            }
            else
            {
                lines.Add(word);
            }
        }

        return [.. lines.Select(line => FittedText.CutOff(line, letters, room))];
    }
}
