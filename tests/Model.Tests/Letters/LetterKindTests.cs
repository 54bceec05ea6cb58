using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class LetterKindTests
{
    /// <summary>The number of a purpose never changes: it keys the chance of every run that was ever made.</summary>
    [Fact]
    public void Purpose_EveryOne_KeepsItsNumber()
    {
        string[] inOrder =
        [
            "Knowledge", "ExpertDomain", "Expertise", "Persona", "Motive", "Standing", "Exposure", "DrawsPolicy", "OtherPolicy", "StartTrust", "Rewire",
            "Meet", "Detect", "Facilitate", "Encounter", "Solace", "WorkSeen", "IdlingSeen", "Discovery", "Forgive", "Accept", "TeamTrust", "Leave",
            "Scan", "Activity", "Recruit", "RecruitWhom", "Found", "FoundMotive", "Backlog", "Renewal", "Betrayal", "Departure", "TappedTie",
            "NewcomersKnow",
        ];
        Assert.Equal(inOrder, Enum.GetValues<Purpose>().OrderBy(purpose => (byte)purpose).Take(inOrder.Length).Select(purpose => purpose.ToString()));
        Assert.Equal(Enumerable.Range(1, inOrder.Length), Enum.GetValues<Purpose>().Take(inOrder.Length).Select(purpose => (int)purpose));
    }

    [Fact]
    public void At_SlotsAndPositions_NeverMeet()
    {
        var indices = (from slot in Enumerable.Range(0, 64) from position in Enumerable.Range(0, 64) select Draws.At(slot, position)).ToList();

        Assert.Equal(indices.Count, indices.Distinct().Count());
        Assert.All(indices, index => Assert.InRange(index, 0, (1 << 24) - 1));
        Assert.All(Enumerable.Range(0, 64), slot => Assert.Equal(0, Draws.At(slot) % 4));
    }

    [Fact]
    public void Happens_ProbabilityNotAbove0_IsNever()
    {
        var chance = new Chance(1, 1, default);

        Assert.DoesNotContain(Enumerable.Range(0, 1000), index => chance.Happens(Purpose.Detect, index, 0) || chance.Happens(Purpose.Detect, index, -1));
    }

    [Fact]
    public void Draws_OfTwoPurposes_AreApart()
    {
        var chance = new Chance(1, 1, default);
        var draws = Enum.GetValues<Purpose>().Select(purpose => chance.Uniform(purpose)).ToList();

        Assert.Equal(draws.Count, draws.Distinct().Count());
    }
}
