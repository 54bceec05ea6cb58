namespace CoCreation.Sim.Live;

/// <summary>One message to a viewer, in two parts that follow each other.</summary>
/// <param name="Head">What is of this viewer.</param>
/// <param name="Rest">What may be the same for all.</param>
internal readonly record struct Message(ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Rest);
