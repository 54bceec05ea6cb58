using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>Bulletins with their rosters, kept and read again.</summary>
public sealed class BulletinTests
{
    [Fact]
    public void Read_EveryBulletinOfARun_IsTheSameContent()
    {
        var world = Given.World("participants=60", "found=0.1");
        var recorder = new Recorder(world);
        var count = 0;
        for (var tick = 0; tick <= 40; tick++)
        {
            _ = recorder.Next();
            foreach (var bulletin in recorder.Of(LetterKind.Bulletin).Select(letter => letter.Enclosure!).Distinct())
            {
                AssertSame(bulletin, world);
                count++;
            }
        }

        Assert.InRange(count, 50, 100_000);
    }

    [Fact]
    public void Roster_OfMembers_HasMeanStandingAndCoverage()
    {
        var roster = new Roster([Given.P(2), Given.P(5)], [new(Given.Profile(1, 0, 64, 0)), new(Given.Profile(4, 0, 32, 32))], 2);

        Assert.Equal((2.5, 0.75), (roster.MeanStanding, roster.Coverage));
        Assert.Equal((0, 1), (roster.Find(Given.P(2)), roster.Find(Given.P(5))));
        Assert.True(roster.Find(Given.P(3)) < 0);
    }

    private static void AssertSame(Enclosure bulletin, CoCreationWorld world)
    {
        var writer = new CanonWriter(CanonUse.Keep);
        writer.Write(bulletin);
        var reader = new CanonReader(world, writer.Written.ToArray());
        var read = (Bulletin)reader.ReadEnclosure()!;
        Assert.True(reader.IsAtEnd);

        var (one, other) = (new CanonWriter(CanonUse.Digest), new CanonWriter(CanonUse.Digest));
        one.Write(bulletin);
        other.Write(read);
        Assert.Equal(one.Written.ToArray(), other.Written.ToArray());
        Assert.Equal(((Bulletin)bulletin).Roster.Coverage, read.Roster.Coverage);
        Assert.Equal(((Bulletin)bulletin).Roster.MeanStanding, read.Roster.MeanStanding);
        Assert.Equal(((Bulletin)bulletin).End, read.End);
    }
}
