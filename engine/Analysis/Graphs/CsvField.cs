using System.Buffers;

namespace CoCreation.Sim.Analysis;

/// <summary>One field of a line of comma, semicolon or tab separated text.</summary>
/// <param name="Text">The content without the blanks and quotes around it.</param>
/// <param name="Column">Where the content starts in its line, from 1; an opening quote is its start.</param>
/// <param name="Misquoted">True if quotes are not one pair around the whole content, with those within doubled.</param>
internal readonly record struct CsvField(string Text, int Column, bool Misquoted)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\t");

    /// <summary>The fields of a line in their order; at least one.</summary>
    internal static IReadOnlyList<CsvField> Split(string line)
    {
        var fields = new List<CsvField>();
        for (var start = 0; start <= line.Length;)
        {
            var end = EndOf(line, start);
            fields.Add(Parse(line[start..end], start + 1));
            start = end + 1;
        }

        return fields;
    }

    private static int EndOf(string line, int start)
    {
        var quoted = false;
        var end = start;
        while (end < line.Length && (quoted || !Separators.Contains(line[end])))
        {
            quoted ^= line[end] == '"';
            end++;
        }

        return end;
    }

    private static CsvField Parse(string raw, int column)
    {
        var text = raw.Trim();
        var start = column + (text.Length == 0 ? 0 : raw.IndexOf(text, StringComparison.Ordinal));
        return text.Contains('"') ? Unquote(text, start) : new CsvField(text, start, Misquoted: false);
    }

    private static CsvField Unquote(string text, int column)
    {
        var inner = text is ['"', .., '"'] ? text[1..^1] : "\"";
        return inner.Replace("\"\"", "", StringComparison.Ordinal).Contains('"')
            ? new CsvField(text, column, Misquoted: true)
            : new CsvField(inner.Replace("\"\"", "\"", StringComparison.Ordinal), column, Misquoted: false);
    }
}
