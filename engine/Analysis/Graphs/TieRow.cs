using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>One line of an edge list that is neither blank, comment nor header: meant to be a tie.</summary>
internal sealed record TieRow(int Line, int Length, IReadOnlyList<CsvField> Fields)
{
    internal CsvField From => Fields[0];

    internal CsvField To => Fields[1];

    /// <summary>What keeps the line from being a tie, told apart from what merely follows from it: empty if it is one.</summary>
    internal IReadOnlyList<(int Column, Bilingual Message)> Faults()
    {
        if (Fields.Any(field => field.Misquoted))
        {
            return At(Fields.Where(field => field.Misquoted), new(
                "a quote out of place; quotes enclose a whole label, one within is doubled",
                "ein Anführungszeichen am falschen Ort; sie umschließen einen ganzen Namen, eines darin wird verdoppelt"));
        }

        if (Fields.Count != 2)
        {
            var column = Fields.Count > 2 ? Fields[2].Column : Length + 1;
            return [(column, new(
                $"a tie has two labels, not {Fields.Count}; comma, semicolon and tab separate them, except in quotes",
                $"eine Beziehung hat zwei Namen, nicht {Fields.Count}; Komma, Semikolon und Tabulator trennen sie, außer in Anführungszeichen"))];
        }

        var empty = Fields.Where(field => string.IsNullOrWhiteSpace(field.Text)).ToArray();
        if (Fields.FirstOrDefault(field => LabelRule.Refusal(field.Text) is not null) is { Text: { } odd } at)
        {
            return [(at.Column, LabelRule.Refusal(odd)!)];
        }

        return empty.Length == 0 && From.Text == To.Text
            ? [(To.Column, new(
                $"'{To.Text}' is tied to itself; a tie joins two different members",
                $"'{To.Text}' ist mit sich selbst verbunden; eine Beziehung verbindet zwei verschiedene Mitglieder"))]
            : At(empty, new("an empty label; every member has one", "ein leerer Name; jedes Mitglied hat einen"));
    }

    private static (int Column, Bilingual Message)[] At(IEnumerable<CsvField> fields, Bilingual message) =>
        [.. fields.Select(field => (field.Column, message))];
}
