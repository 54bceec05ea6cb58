namespace CoCreation.Sim.Analysis;

/// <summary>What a GraphML file says before its nodes.</summary>
/// <param name="IsDirected">Whether edges have a direction.</param>
public sealed record GraphMlHead(bool IsDirected)
{
    /// <summary>What it says of nodes besides their label; default nothing. None is called <c>label</c>.</summary>
    public IReadOnlyList<GraphField> NodeAttributes { get; init; } = [];

    /// <summary>What it says of edges; default nothing. Others take a number called <c>weight</c> for how strong an edge is.</summary>
    public IReadOnlyList<GraphField> EdgeAttributes { get; init; } = [];
}

/// <summary>A node of a GraphML file.</summary>
/// <param name="Id">What it is known by, unlike all others and not blank.</param>
/// <param name="Label">What it is called; null for nothing besides its id.</param>
/// <param name="Values">A value, or none, for each attribute of nodes, in their order.</param>
public readonly record struct GraphMlNode(string Id, string? Label, IReadOnlyList<GraphValue> Values);

/// <summary>An edge of a GraphML file.</summary>
/// <param name="From">The id of the node where it begins.</param>
/// <param name="To">The id of the node where it ends.</param>
/// <param name="Values">A value, or none, for each attribute of edges, in their order.</param>
public readonly record struct GraphMlEdge(string From, string To, IReadOnlyList<GraphValue> Values);
