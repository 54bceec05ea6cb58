namespace CoCreation.Sim.Kernel;

/// <summary>A model that runs on the kernel: what it asks, what can be set, what is measured, and how a world of it is made.</summary>
public abstract class KernelModel
{
    /// <summary>The name by which it is run: lower case, words joined by hyphens, perhaps in a folder (<c>reference/axelrod</c>).</summary>
    public abstract string Name { get; }

    /// <summary>What it is called, in a few words.</summary>
    public abstract Bilingual Title { get; }

    /// <summary>The question it answers, and what a reader has to know of how it is laid out here.</summary>
    public abstract Bilingual Question { get; }

    /// <summary>The paper it comes from: author, year, venue; empty (default) for none.</summary>
    public virtual string Source => "";

    /// <summary>What can be set, each name once. Default nothing.</summary>
    public virtual IReadOnlyList<ModelParameter> Parameters => [];

    /// <summary>What is measured, each name once; at least one.</summary>
    public abstract IReadOnlyList<ModelMeasure> Measures { get; }

    /// <summary>How many ticks it runs unless it is told otherwise or is over before.</summary>
    public abstract int Ticks { get; }

    /// <summary>A value of each participant that is worth a line of its own in the figure, or a colour on the page; null (default) for none.</summary>
    public virtual ModelTrace? Trace => null;

    /// <summary>
    /// Where a participant is drawn on the page, to the right and down, in units of its own; null (default) for wherever those who know
    /// each other come to lie close together.
    /// </summary>
    public virtual (double X, double Y)? PlaceOf(uint participant, ModelSettings settings) => null;

    /// <summary>What is wrong with settings of which each alone is allowed; default nothing.</summary>
    public virtual IEnumerable<Problem> Check(ModelSettings settings) => [];

    /// <summary>Makes a world; depends on nothing but the arguments.</summary>
    public abstract World CreateWorld(ModelSettings settings, ulong seed);

    /// <summary>Whether nothing will change any more after a tick; the run then ends. Not asked after tick 0. Default never.</summary>
    public virtual bool IsOver(ModelTick tick) => false;
}
