using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Two complete runs that share all chance, so that what differs between them is the effect of what was set otherwise.</summary>
internal sealed record RunPair(ComparedRun A, ComparedRun B)
{
    /// <summary>The last tick that both have.</summary>
    public int Weeks => Math.Min(A.Summary.Ticks, B.Summary.Ticks);

    /// <summary>Opens two runs.</summary>
    /// <exception cref="InputException">
    /// One of them is no complete run, or they cannot be compared: the same folder, other seeds, other rules, other numbers of
    /// participants at the start. Carries every problem.
    /// </exception>
    public static RunPair Open(string a, string b)
    {
        if (PlaceOf(a) == PlaceOf(b))
        {
            throw StoredTable.Refused(b, new("is the same folder as the first", "ist derselbe Ordner wie der erste"));
        }

        List<Problem> problems = [];
        ComparedRun? one = Tried(() => ComparedRun.Open(a), problems);
        ComparedRun? other = Tried(() => ComparedRun.Open(b), problems);
        if (one is null || other is null)
        {
            throw new InputException(problems);
        }

        RunPair pair = new(one, other);
        problems.AddRange(pair.Obstacles());
        return problems.Count == 0 ? pair : throw new InputException(problems);
    }

    /// <summary>Reads something of both runs; the problems of both are told at once.</summary>
    /// <exception cref="InputException">A table is missing or broken.</exception>
    public (T A, T B) Read<T>(Func<ComparedRun, T> read)
        where T : class
    {
        List<Problem> problems = [];
        T? one = Tried(() => read(A), problems);
        T? other = Tried(() => read(B), problems);
        return one is not null && other is not null ? (one, other) : throw new InputException(problems);
    }

    private static T? Tried<T>(Func<T> read, List<Problem> problems)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems);
            return null;
        }
    }

    private static string PlaceOf(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private IEnumerable<Problem> Obstacles()
    {
        if (A.Summary.Seed != B.Summary.Seed)
        {
            yield return new Problem(B.Folder, new(
                $"has seed {B.Summary.Seed}, not {A.Summary.Seed} as {A.Folder}; the differences would be chance",
                $"hat den Startwert {B.Summary.Seed}, nicht {A.Summary.Seed} wie {A.Folder}; die Unterschiede wären Zufall"));
        }

        if (A.Summary.Participants != B.Summary.Participants)
        {
            yield return new Problem(B.Folder, new(
                $"starts with {B.Summary.Participants} participants, not {A.Summary.Participants} as {A.Folder}",
                $"beginnt mit {B.Summary.Participants} Beteiligten, nicht mit {A.Summary.Participants} wie {A.Folder}"));
        }

        if (A.Provenance.BehaviourVersion != B.Provenance.BehaviourVersion)
        {
            yield return new Problem(B.Folder, new(
                $"follows rules of version {B.Provenance.BehaviourVersion}, not {A.Provenance.BehaviourVersion} as {A.Folder}; run one of them again",
                $"folgt Regeln der Version {B.Provenance.BehaviourVersion}, nicht {A.Provenance.BehaviourVersion} wie {A.Folder}; einer von beiden muss noch einmal laufen"));
        }
    }
}
