using System.Runtime.CompilerServices;

namespace CoCreation.Sim.Model.Tests;

/// <summary>What residents keep to themselves.</summary>
internal static class Inside
{
    /// <summary>The knowledge itself, not rounded as in the profile; by domain.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_knowledge")]
    public static extern ref double[] KnowledgeOf(Participant participant);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_ties")]
    public static extern ref TieBook TiesOf(Participant participant);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_traits")]
    public static extern ref Traits TraitsOf(Participant participant);

    /// <summary>What each activity promises a participant.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "Promises")]
    public static extern ActivityTerms PromisesFor(Participant participant, in Now now, Bulletin bulletin, double trust, in Targets targets);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_backlog")]
    public static extern ref double BacklogOf(Network network);
}
