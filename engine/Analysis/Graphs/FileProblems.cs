using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Analysis;

/// <summary>The problems of one file, in the order they were met: the first hundred in full, the rest as a number.</summary>
internal sealed class FileProblems(string file)
{
    private const int Cap = 100;

    private readonly List<Problem> shown = [];
    private int more;

    internal void Add(int line, int column, Bilingual message)
    {
        if (shown.Count < Cap)
        {
            shown.Add(new Problem($"{file}:{line}:{column}", message));
        }
        else
        {
            more++;
        }
    }

    internal void ThrowIfAny()
    {
        if (shown.Count > 0)
        {
            throw new InputException(more == 0 ? shown : [.. shown, new Problem(file, new($"and {more} more", $"und {more} weitere"))]);
        }
    }
}
