using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>What districts, residents and the conductor tell each other.</summary>
internal abstract record DistrictMessage
{
    private DistrictMessage()
    {
    }

    /// <summary>To a district: who the others are; make your residents, or go on from a checkpoint.</summary>
    public sealed record Open(IReadOnlyList<IActorRef> Districts, Checkpoint? From) : DistrictMessage;

    /// <summary>To a district: you may run up to this tick.</summary>
    public sealed record Grant(int Tick) : DistrictMessage;

    /// <summary>To a district, between ticks: show your residents.</summary>
    public sealed record Show(Func<Resident, object?> Look) : DistrictMessage;

    /// <summary>To the conductor: what was seen, in no order, or what the question threw.</summary>
    public sealed record Shown(IReadOnlyList<(ResidentId Id, object Seen)> Residents, Exception? Fault = null) : DistrictMessage;

    /// <summary>To a district, between ticks: write your residents and the mail that waits for them.</summary>
    public sealed record Capture : DistrictMessage;

    /// <summary>To the conductor: what was written, or what a resident threw.</summary>
    public sealed record Captured(int District, int Tick, ReadOnlyMemory<byte> Part, Exception? Fault = null) : DistrictMessage;

    /// <summary>To a district, between ticks: how many residents live in you, and how many actors are not vacant?</summary>
    public sealed record TakeCensus : DistrictMessage;

    /// <summary>The answer to it.</summary>
    public sealed record Census(int Residents, int Actors) : DistrictMessage;

    /// <summary>To the conductor: a district has done a tick.</summary>
    public sealed record TickDone(int District, int Tick, ulong Digest, Totals Totals, IReadOnlyList<ChronicleEvent> Chronicle) : DistrictMessage
    {
        /// <summary>How many letters it posted.</summary>
        public int Letters { get; init; }
    }

    /// <summary>To the conductor: a resident has failed; the run cannot go on.</summary>
    public sealed record Failed(ResidentId? Resident, int Tick, Exception Cause) : DistrictMessage;
}
