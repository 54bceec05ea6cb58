using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>Reads a table of members: a first line with the names of the columns, "name" among them, then a line for each member.</summary>
public static class MemberList
{
    /// <summary>The column that holds the names.</summary>
    public const string NameColumn = "name";

    /// <summary>Reads members. Separators and quotes are as in an <see cref="EdgeList"/>.</summary>
    /// <param name="text">The text, read to its end.</param>
    /// <param name="file">The name of the file, for the place of a problem.</param>
    /// <param name="columns">The columns that are known, besides the name.</param>
    /// <param name="check">Gets every row that can be read, and where what is wrong with it goes; null (default) for nobody.</param>
    /// <exception cref="InputException">Carries every problem with line and column.</exception>
    public static IReadOnlyList<MemberRow> Read(TextReader text, string file, IReadOnlyList<string> columns, Action<MemberRow, FileProblems>? check = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(columns);
        FileProblems problems = new(file);
        List<MemberRow> members = [];
        Dictionary<string, int> lines = [];
        IReadOnlyList<CsvField>? header = null;
        for (int line = 1; text.ReadLine() is { } content; line++)
        {
            content = line == 1 ? content.TrimStart('\uFEFF') : content;
            if (string.IsNullOrWhiteSpace(content) || content.TrimStart().StartsWith('#'))
            {
                continue;
            }

            IReadOnlyList<CsvField> fields = CsvField.Split(content);
            if (header is null)
            {
                header = fields;
                CheckHeader(header, line, columns, problems);
            }
            else if (Row(fields, line, header, problems) is { } member)
            {
                check?.Invoke(member, problems);
                AddOnce(member, line, lines, members, problems);
            }
        }

        if (members.Count == 0 && problems.IsEmpty)
        {
            problems.Add(1, 1, new("no members; the first line is 'name,persona', then comes one line for each", "keine Mitglieder; die erste Zeile ist 'name,persona', dann folgt je eine Zeile"));
        }

        problems.ThrowIfAny();
        return members;
    }

    private static void CheckHeader(IReadOnlyList<CsvField> header, int line, IReadOnlyList<string> columns, FileProblems problems)
    {
        string known = string.Join(", ", columns.Prepend(NameColumn));
        foreach (CsvField field in header.Where(field => field.Text != NameColumn && !columns.Contains(field.Text)))
        {
            problems.Add(line, field.Column, new Bilingual(
                $"there is no column '{field.Text}'; there are {known}", $"eine Spalte '{field.Text}' gibt es nicht; es gibt {known}")
                .OrRather(Nearest.Name(field.Text, columns.Prepend(NameColumn))));
        }

        foreach (CsvField twice in header.GroupBy(field => field.Text).SelectMany(same => same.Skip(1)))
        {
            problems.Add(line, twice.Column, new($"the column '{twice.Text}' is there twice", $"die Spalte '{twice.Text}' ist zweimal da"));
        }

        if (header.All(field => field.Text != NameColumn))
        {
            problems.Add(line, 1, new($"the column '{NameColumn}' is missing", $"die Spalte '{NameColumn}' fehlt"));
        }
    }

    private static MemberRow? Row(IReadOnlyList<CsvField> fields, int line, IReadOnlyList<CsvField> header, FileProblems problems)
    {
        if (fields.Any(field => field.Misquoted))
        {
            problems.Add(line, fields.First(field => field.Misquoted).Column, new("a quote out of place; quotes enclose a whole value", "ein Anführungszeichen am falschen Ort; sie umschließen einen ganzen Wert"));
            return null;
        }

        if (fields.Count != header.Count)
        {
            problems.Add(line, 1, new($"{fields.Count} values, but {header.Count} columns", $"{fields.Count} Werte, aber {header.Count} Spalten"));
            return null;
        }

        (CsvField Column, CsvField Value)[] cells = [.. header.Zip(fields, (column, value) => (column, value))];
        string label = cells.FirstOrDefault(cell => cell.Column.Text == NameColumn).Value.Text ?? "";
        if (string.IsNullOrWhiteSpace(label) && cells.Any(cell => cell.Column.Text == NameColumn))
        {
            problems.Add(line, 1, new("an empty name; every member has one", "ein leerer Name; jedes Mitglied hat einen"));
            return null;
        }

        if (LabelRule.Refusal(label) is { } refusal)
        {
            problems.Add(line, cells.First(cell => cell.Column.Text == NameColumn).Value.Column, refusal);
            return null;
        }

        return new MemberRow(label,
        [
            .. cells.Where(cell => cell.Column.Text != NameColumn && cell.Value.Text.Length > 0)
                .Select(cell => new MemberFact(cell.Column.Text, cell.Value.Text, line, cell.Value.Column)),
        ]);
    }

    private static void AddOnce(MemberRow member, int line, Dictionary<string, int> lines, List<MemberRow> members, FileProblems problems)
    {
        if (lines.TryAdd(member.Label, line))
        {
            members.Add(member);
        }
        else if (member.Label.Length > 0)
        {
            problems.Add(line, 1, new($"'{member.Label}' stands in line {lines[member.Label]} already", $"'{member.Label}' steht schon in Zeile {lines[member.Label]}"));
        }
    }
}
