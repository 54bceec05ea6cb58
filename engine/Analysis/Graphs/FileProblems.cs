using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>The problems of one file, in the order of its lines: the first hundred that were met in full, the rest as a number.</summary>
/// <param name="file">The name of the file, for the place of a problem.</param>
public sealed class FileProblems(string file)
{
    private const int Cap = 100;
    private const int Many = 20;

    private readonly List<(int Line, int Column, Problem Problem)> shown = [];
    private int more;

    /// <summary>How many there are.</summary>
    public int Count => shown.Count + more;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => shown.Count == 0;

    /// <summary>Whether there are so many that what is costly to say about further ones need not be found out.</summary>
    public bool HasMany => shown.Count >= Many;

    /// <summary>Adds a problem.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="message">What is wrong and what is allowed.</param>
    public void Add(int line, int column, Bilingual message)
    {
        if (shown.Count < Cap)
        {
            shown.Add((line, column, new Problem($"{file}:{line}:{column}", message)));
        }
        else
        {
            more++;
        }
    }

    /// <summary>All of them; of many, the first hundred and how many more there are.</summary>
    public IReadOnlyList<Problem> All =>
    [
        .. shown.OrderBy(one => (one.Line, one.Column)).Select(one => one.Problem),
        .. more == 0 ? (Problem[])[] : [new Problem(file, new($"and {more} more", $"und {more} weitere"))],
    ];

    /// <summary>Refuses the file if there is a problem.</summary>
    /// <exception cref="InputException">There is one; carries them all.</exception>
    public void ThrowIfAny()
    {
        if (shown.Count > 0)
        {
            throw new InputException(All);
        }
    }
}
