namespace CoCreation.Sim.Analysis;

/// <summary>Something that a graph file says of every node or of every edge.</summary>
/// <param name="Name">Its name, unlike those of the others.</param>
/// <param name="Kind">What its values are.</param>
public sealed record GraphField(string Name, GraphValueKind Kind);

/// <summary>What a value in a graph file is.</summary>
public enum GraphValueKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Whole,

    /// <summary>A number of double precision.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,
}
