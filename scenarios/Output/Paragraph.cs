namespace CoCreation.Sim.Scenarios;

/// <summary>Words in lines.</summary>
internal static class Paragraph
{
    /// <summary>Writes words up to the width; further lines are indented.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">The words.</param>
    /// <param name="indent">Where the first line has come to, and where further lines begin.</param>
    /// <param name="width">Where lines end at the latest, if words allow.</param>
    public static void Write(TextWriter writer, string text, int indent, int width)
    {
        int used = indent;
        string between = "";
        foreach (string word in text.Split(' '))
        {
            if (between.Length > 0 && used + 1 + word.Length > width)
            {
                writer.WriteLine();
                writer.Write(new string(' ', indent));
                (used, between) = (indent, "");
            }

            writer.Write(between + word);
            used += between.Length + word.Length;
            between = " ";
        }

        writer.WriteLine();
    }
}
