using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>An undirected graph as a list of its ties, without self loops or duplicates.</summary>
/// <param name="Labels">
/// The label of every member; a member's number is its index here. Sorted by value if all labels are whole numbers of at least
/// 0 (<c>7</c> and <c>07</c> are two members), ordinally otherwise.
/// </param>
/// <param name="Edges">Every tie as two member numbers, <c>From</c> below <c>To</c>; sorted by <c>From</c>, then <c>To</c>.</param>
public sealed record EdgeList(IReadOnlyList<string> Labels, IReadOnlyList<(int From, int To)> Edges)
{
    /// <summary>
    /// Reads ties from text. Each line holds two labels with a comma, a semicolon or a tab between them. Blanks around a label do
    /// not count; a label that contains a separator or a quote, or that starts a line with <c>#</c>, stands in double quotes, a
    /// quote in it doubled. Blank lines, lines that start with <c>#</c> and a first line <c>source,target</c> are skipped.
    /// </summary>
    /// <param name="text">The text, read to its end.</param>
    /// <param name="file">The name of the file, for the place of a problem.</param>
    /// <param name="members">Who may have ties; null (default) for anybody.</param>
    /// <exception cref="InputException">
    /// Lines hold somebody who is no member, something else than two labels, an empty label, a tie of a member with itself or a tie for the second time
    /// (in either direction), or there are no ties at all. Carries every problem with line and column; from 101 on, their number.
    /// </exception>
    public static EdgeList Read(TextReader text, string file, IReadOnlyCollection<string>? members = null) => new EdgeListReader(file, members).Read(text);

    /// <summary>What is said of somebody who has ties but is no member.</summary>
    /// <param name="label">Who it is.</param>
    /// <param name="nearest">The member of the nearest name; null for none.</param>
    public static Bilingual Stranger(string label, string? nearest) =>
        new Bilingual($"'{label}' has ties but is no member", $"'{label}' hat Beziehungen, ist aber kein Mitglied").OrRather(nearest);

    /// <summary>Ties among members, numbered in order of their labels.</summary>
    /// <param name="labels">The members, each once; those without a tie among them.</param>
    /// <param name="ties">Pairs of two different labels, each pair once.</param>
    public static EdgeList Of(IEnumerable<string> labels, IEnumerable<(string From, string To)> ties)
    {
        string[] sorted = LabelOrder.Sort(labels);
        Dictionary<string, int> numbers = sorted.Index().ToDictionary(label => label.Item, label => label.Index);
        IEnumerable<(int, int)> edges = ties.Select(tie => (numbers[tie.From], numbers[tie.To]));
        return new EdgeList(sorted, [.. edges.Select(edge => edge.Item1 < edge.Item2 ? edge : (edge.Item2, edge.Item1)).Order()]);
    }

    /// <summary>The same ties among more members.</summary>
    /// <param name="labels">Every label of a tie, and others.</param>
    public EdgeList Among(IEnumerable<string> labels) => Of(labels, Edges.Select(edge => (Labels[edge.From], Labels[edge.To])));
}
