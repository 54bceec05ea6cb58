namespace CoCreation.Sim.Analysis;

/// <summary>One line of an edge list that is neither blank, comment nor header: meant to be a tie.</summary>
internal sealed record TieRow(int Line, int Length, IReadOnlyList<CsvField> Fields)
{
    internal CsvField From => Fields[0];

    internal CsvField To => Fields[1];

    /// <summary>What keeps the line from being a tie, told apart from what merely follows from it: empty if it is one.</summary>
    internal IReadOnlyList<(int Column, string Message)> Faults()
    {
        if (Fields.Any(field => field.Misquoted))
        {
            return At(Fields.Where(field => field.Misquoted), "a quote out of place; quotes enclose a whole label, one within is doubled");
        }

        if (Fields.Count != 2)
        {
            var column = Fields.Count > 2 ? Fields[2].Column : Length + 1;
            return [(column, $"a tie has two labels, not {Fields.Count}; comma, semicolon and tab separate them, except in quotes")];
        }

        var empty = Fields.Where(field => string.IsNullOrWhiteSpace(field.Text)).ToArray();
        return empty.Length == 0 && From.Text == To.Text
            ? [(To.Column, $"'{To.Text}' is tied to itself; a tie joins two different members")]
            : At(empty, "an empty label; every member has one");
    }

    private static (int Column, string Message)[] At(IEnumerable<CsvField> fields, string message) =>
        [.. fields.Select(field => (field.Column, message))];
}
