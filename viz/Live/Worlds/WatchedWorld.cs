using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>A world of which any week that is computed can be shown.</summary>
internal abstract class WatchedWorld : IAsyncDisposable
{
    private string? _hash;
    private int? _participants;

    /// <summary>What runs in it.</summary>
    public abstract RunSubject Subject { get; }

    public abstract ulong Seed { get; }

    /// <summary>How many it started with; a model has to make a world to know.</summary>
    public int Participants => _participants ??= Subject.Participants;

    /// <summary>The last week that there will be, as far as it is known.</summary>
    public abstract int Weeks { get; }

    /// <summary>At how many weeks per second it plays unless it is told otherwise.</summary>
    public virtual double UsualSpeed => 6;

    /// <summary>The names of what is measured every week.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>What can be shown of it.</summary>
    public WeekBook Book { get; protected set; } = new();

    /// <summary>Whether there is nothing more to be computed.</summary>
    public bool IsWhole => Book.Computed >= Weeks;

    /// <summary>Counts the changes, from a number that no other world of the stage has.</summary>
    public int Revision { get; internal set; }

    /// <summary>The first week that the newest revision does not share with the one before.</summary>
    public int ChangedFrom { get; protected set; }

    /// <summary>Why it cannot be computed on; null while it can.</summary>
    public Bilingual? Fault { get; protected set; }

    /// <summary>The folder of its newest saved run of this revision; null if there is none.</summary>
    public SavedRun? Saved { get; set; }

    /// <summary>The hash of what runs, with all that was changed.</summary>
    public string Hash => _hash ??= Subject.Hash;

    /// <summary>Begins to compute on.</summary>
    public abstract void Start();

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Forgets the hash: what runs is another.</summary>
    protected void Rehash() => _hash = null;

    /// <summary>What is wrong, whatever a world fails by: a page that waits for weeks without end would tell nothing.</summary>
    protected static Bilingual FaultOf(Exception failure) => failure is Runtime.DeterminismException fault ? fault.Text : new Bilingual(failure.Message, failure.Message);
}
