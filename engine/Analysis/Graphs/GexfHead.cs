namespace CoCreation.Sim.Analysis;

/// <summary>What a GEXF file says before its nodes.</summary>
/// <param name="Description">What the graph is; a sentence for its reader.</param>
/// <param name="Time">The time that the graph spans; every spell lies in it.</param>
public sealed record GexfHead(string Description, Spell Time)
{
    /// <summary>Whether edges have a direction; default no.</summary>
    public bool IsDirected { get; init; }

    /// <summary>What stays the same about a node; default nothing.</summary>
    public IReadOnlyList<GraphField> NodeAttributes { get; init; } = [];

    /// <summary>What changes about a node; default nothing. No name that stays the same is among them.</summary>
    public IReadOnlyList<GraphField> ChangingNodeAttributes { get; init; } = [];

    /// <summary>What stays the same about an edge; default nothing.</summary>
    public IReadOnlyList<GraphField> EdgeAttributes { get; init; } = [];

    /// <summary>What changes about an edge; default nothing. No name that stays the same is among them.</summary>
    public IReadOnlyList<GraphField> ChangingEdgeAttributes { get; init; } = [];
}
