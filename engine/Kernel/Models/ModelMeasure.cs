namespace CoCreation.Sim.Kernel;

/// <summary>What a model measures: a number of every tick, or one of the residents as they are when the run is over.</summary>
public sealed record ModelMeasure
{
    private ModelMeasure(string name, Bilingual meaning, string unit) => (Name, Meaning, Unit) = (name, meaning, unit);

    /// <summary>The name of its column.</summary>
    public string Name { get; }

    /// <summary>What it is, in a few words.</summary>
    public Bilingual Meaning { get; }

    /// <summary>The unit; "1" where there is none.</summary>
    public string Unit { get; }

    /// <summary>The value of a tick; null for a measure of the end.</summary>
    public Func<ModelTick, double>? OfTick { get; private init; }

    /// <summary>The value of the residents after the last tick, in order of ids; null for a measure of every tick.</summary>
    public Func<ModelEnd, double>? OfEnd { get; private init; }

    /// <summary>A measure of every tick, a function of its exact totals; that of the last tick counts for the run, and tick 0 has none.</summary>
    public static ModelMeasure EveryTick(string name, string unit, Bilingual meaning, Func<ModelTick, double> value) =>
        new(name, meaning, unit) { OfTick = value };

    /// <summary>A measure of the residents when the run is over.</summary>
    public static ModelMeasure AtTheEnd(string name, string unit, Bilingual meaning, Func<ModelEnd, double> value) =>
        new(name, meaning, unit) { OfEnd = value };
}

/// <summary>A tick as measures see it.</summary>
/// <param name="Tick">Which; the first in which residents step is 1.</param>
/// <param name="Totals">What the residents added in it.</param>
/// <param name="Settings">The parameters.</param>
public sealed record ModelTick(int Tick, Totals Totals, ModelSettings Settings);

/// <summary>The end of a run as measures see it.</summary>
/// <param name="Tick">The last tick.</param>
/// <param name="Residents">Copies of all residents alive, in order of ids.</param>
/// <param name="World">The world they live in.</param>
/// <param name="Settings">The parameters.</param>
public sealed record ModelEnd(int Tick, IReadOnlyList<Resident> Residents, World World, ModelSettings Settings);

/// <summary>A value of each participant over time: a line in a figure, and the colour on the page.</summary>
/// <param name="Meaning">What it is: the title of the axis.</param>
/// <param name="Unit">The unit; "1" where there is none.</param>
/// <param name="Of">The value; null for a resident that has none.</param>
public sealed record ModelTrace(Bilingual Meaning, string Unit, Func<Resident, double?> Of)
{
    /// <summary>
    /// Whether a figure draws it as a line for each participant (default); not where it is one of a few kinds, as lines between them tell nothing. The page colours
    /// participants by it in any case.
    /// </summary>
    public bool IsDrawn { get; init; } = true;
}
