using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>Reads one edge list: line by line into ties and problems; at the end the members get their numbers.</summary>
internal sealed class EdgeListReader(string file, IReadOnlyCollection<string>? members)
{
    private readonly FileProblems problems = new(file);
    private readonly Dictionary<(string First, string Second), int> lineOfTie = [];
    private readonly HashSet<string>? known = members is null ? null : [.. members];
    private bool headerMayFollow = true;
    private bool anyRow;

    internal EdgeList Read(TextReader text)
    {
        for (var line = 1; text.ReadLine() is { } content; line++)
        {
            // A byte order mark is not part of the first label, and no column.
            ReadLine(line, line == 1 ? content.TrimStart('\uFEFF') : content);
            if (content.Contains('\0', StringComparison.Ordinal))
            {
                throw new InputException([new Problem(file, new("is no text: there are zero bytes in it", "ist kein Text: es enthält Nullbytes"))]);
            }
        }

        if (!anyRow)
        {
            problems.Add(1, 1, new("no ties; a tie is a line such as 'anna,ben'", "keine Beziehungen; eine Beziehung ist eine Zeile wie 'anna,ben'"));
        }

        problems.ThrowIfAny();
        return Numbered();
    }

    private void ReadLine(int line, string content)
    {
        if (string.IsNullOrWhiteSpace(content) || content.TrimStart().StartsWith('#'))
        {
            return;
        }

        var fields = CsvField.Split(content);
        if (!headerMayFollow || !IsHeader(fields))
        {
            anyRow = true;
            ReadTie(new TieRow(line, content.Length, fields));
        }

        headerMayFollow = false;
    }

    private static bool IsHeader(IReadOnlyList<CsvField> fields) =>
        fields is [var source, var target]
        && source.Text.Equals("source", StringComparison.OrdinalIgnoreCase)
        && target.Text.Equals("target", StringComparison.OrdinalIgnoreCase);

    private void ReadTie(TieRow row)
    {
        var faults = row.Faults();
        foreach (var (column, message) in faults)
        {
            problems.Add(row.Line, column, message);
        }

        if (faults.Count == 0)
        {
            CheckMember(row.Line, row.From);
            CheckMember(row.Line, row.To);
            AddTie(row.Line, row.From, row.To);
        }
    }

    /// <summary>Whoever is no member is told of once.</summary>
    private void CheckMember(int line, CsvField end)
    {
        if (known?.Add(end.Text) == true)
        {
            problems.Add(line, end.Column, EdgeList.Stranger(end.Text, problems.HasMany ? null : Nearest.Name(end.Text, members!)));
        }
    }

    private void AddTie(int line, CsvField from, CsvField to)
    {
        var tie = string.CompareOrdinal(from.Text, to.Text) < 0 ? (from.Text, to.Text) : (to.Text, from.Text);
        if (!lineOfTie.TryAdd(tie, line))
        {
            problems.Add(line, from.Column, new(
                $"'{from.Text}' and '{to.Text}' are tied in line {lineOfTie[tie]} already; a tie stands once, in either direction",
                $"'{from.Text}' und '{to.Text}' stehen schon in Zeile {lineOfTie[tie]}; eine Beziehung steht einmal da, in einer der Richtungen"));
        }
    }

    // Both lists are sorted, so the order in which the dictionary gives its ties shows nowhere.
    private EdgeList Numbered() => EdgeList.Of(lineOfTie.Keys.SelectMany(tie => new[] { tie.First, tie.Second }).Distinct(), lineOfTie.Keys);
}
