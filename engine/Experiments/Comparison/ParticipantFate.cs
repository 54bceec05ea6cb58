using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>What became of a participant by the end of a run.</summary>
internal sealed record ParticipantFate
{
    /// <summary>Its number.</summary>
    public required uint Id { get; init; }

    /// <summary>What it is called in the file that it comes from; null if it was not given.</summary>
    public required string? Label { get; init; }

    /// <summary>The week of arrival; 0 for those of the start.</summary>
    public required int Arrived { get; init; }

    public required Persona Persona { get; init; }

    /// <summary>The ids of the networks that it is in, in the order of joining.</summary>
    public required IReadOnlyList<string> Networks { get; init; }

    /// <summary>Whether it left all networks for good.</summary>
    public required bool IsGone { get; init; }

    /// <summary>How often it left a network risen.</summary>
    public required int Phoenixes { get; init; }

    /// <summary>Mean knowledge over domains, in [0, 1].</summary>
    public required double Knowledge { get; init; }

    /// <summary>How many ties it has.</summary>
    public required int Ties { get; init; }

    /// <summary>Strain under the threat, in [0, 1].</summary>
    public required double Strain { get; init; }
}

/// <summary>A participant in two runs.</summary>
/// <param name="A">What became of it in A; null if it never arrived there.</param>
/// <param name="B">The same in B.</param>
/// <remarks>
/// Another fate is another course of life: other networks, more or fewer rises as a phoenix, gone or not. Knowledge, ties and strain are
/// matters of degree that differ for nearly everybody; they are compared as numbers.
/// </remarks>
internal sealed record PairedParticipant(ParticipantFate? A, ParticipantFate? B)
{
    public ParticipantFate Either => (A ?? B)!;

    public FateChange Change => Pairing.Change(A, B, (_, _) => !HasOtherNetworks && !HasOtherPhoenixes && !IsGoneInOne);

    public bool HasOtherNetworks => A is not null && B is not null && !A.Networks.Order().SequenceEqual(B.Networks.Order());

    public bool HasOtherPhoenixes => A is not null && B is not null && A.Phoenixes != B.Phoenixes;

    public bool IsGoneInOne => A is not null && B is not null && A.IsGone != B.IsGone;

    /// <summary>Everybody in either run, in order of number.</summary>
    public static IReadOnlyList<PairedParticipant> Of(IEnumerable<ParticipantFate> a, IEnumerable<ParticipantFate> b) =>
        [.. Pairing.ByKey(a, b, one => one.Id).Select(pair => new PairedParticipant(pair.A, pair.B))];
}
