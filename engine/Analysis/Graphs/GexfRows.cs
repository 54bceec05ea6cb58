namespace CoCreation.Sim.Analysis;

/// <summary>A node of a GEXF file.</summary>
/// <param name="Id">What it is known by, unlike all others and not blank.</param>
/// <param name="Label">What it is called.</param>
public sealed record GexfNode(string Id, string Label)
{
    /// <summary>A value, or none, for each attribute that stays the same, in their order; default for no attributes.</summary>
    public IReadOnlyList<GraphValue> Values { get; init; } = [];

    /// <summary>What changes about it: of each attribute in order of time, spells touching each other at most; default nothing.</summary>
    public IReadOnlyList<TimedValue> Changes { get; init; } = [];

    /// <summary>When it is there: in order of time, touching each other at most; default (none) always.</summary>
    public IReadOnlyList<Spell> Spells { get; init; } = [];

    /// <summary>Its colour, as #RRGGBB; null (default) for whatever the reader takes.</summary>
    public string? Colour { get; init; }

    /// <summary>Its place; null (default) for none.</summary>
    public Spot? Place { get; init; }

    /// <summary>How large it is drawn, at least 0; null (default) for whatever the reader takes.</summary>
    public double? Size { get; init; }
}

/// <summary>An edge of a GEXF file. Readers take two edges between the same nodes for one: what comes and goes is one with several spells.</summary>
/// <param name="From">The id of the node where it begins.</param>
/// <param name="To">The id of the node where it ends.</param>
public sealed record GexfEdge(string From, string To)
{
    /// <summary>How strong it is; default 1.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>A value, or none, for each attribute that stays the same, in their order; default for no attributes.</summary>
    public IReadOnlyList<GraphValue> Values { get; init; } = [];

    /// <summary>What changes about it: of each attribute in order of time, spells touching each other at most; default nothing.</summary>
    public IReadOnlyList<TimedValue> Changes { get; init; } = [];

    /// <summary>When it is there: in order of time, touching each other at most; default (none) always.</summary>
    public IReadOnlyList<Spell> Spells { get; init; } = [];

    /// <summary>Its colour, as #RRGGBB; null (default) for whatever the reader takes.</summary>
    public string? Colour { get; init; }
}
