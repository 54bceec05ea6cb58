using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ParticipantTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.8)]
    public void Strain_UnderAThreat_MovesATenthTowardsItTimesExposure(double threat)
    {
        var scene = new Scene(2, $"threat={threat}");
        var expected = 0.0;
        for (var tick = 1; tick <= 30; tick++)
        {
            _ = scene.Next();
            expected += 0.1 * ((scene.Exposure * threat) - expected);
            Assert.Equal(expected, scene.Main.Strain, 1e-12);
        }
    }

    [Fact]
    public void Knowledge_AboveWhatIsPractised_FadesTowardsIt()
    {
        var scene = new Scene(2, "obsolescence=0.1");
        var practised = Inside.KnowledgeOf(scene.Main).ToArray();
        Inside.KnowledgeOf(scene.Main)[0] = practised[0] + 0.4;
        Inside.KnowledgeOf(scene.Main)[1] = practised[1] / 2;
        for (var tick = 1; tick <= 5; tick++)
        {
            _ = scene.Next();
            Assert.Equal(practised[0] + (0.4 * Math.Pow(0.9, tick)), Inside.KnowledgeOf(scene.Main)[0], 1e-12);
        }

        Assert.Equal(practised[1] / 2, Inside.KnowledgeOf(scene.Main)[1]);
        Assert.Equal(practised[2..], Inside.KnowledgeOf(scene.Main)[2..]);
    }

    [Fact]
    public void Knowledge_Discovered_GrowsByATenthOfWhatIsMissing()
    {
        var world = new CoCreationWorld(7, Given.Set("found=0", "obsolescence=0", "discovery=0.1", "participants=400"));
        var (count, discovered) = (0, 0);
        for (uint i = 0; i < 400; i++)
        {
            var participant = (Participant)world.Create(i, 0);
            for (var tick = 1; tick <= 5; tick++)
            {
                var before = Inside.KnowledgeOf(participant).ToArray();
                _ = new HandStep(world, tick).Take(participant);
                foreach (var (old, now) in before.Zip(Inside.KnowledgeOf(participant)))
                {
                    Assert.True(now == old || Math.Abs(now - (old + (0.1 * (1 - old)))) < 1e-12);
                    (count, discovered) = (count + 1, discovered + (now == old ? 0 : 1));
                }
            }
        }

        Assert.Equal(0.1, (double)discovered / count, 5 * Math.Sqrt(0.1 * 0.9 / count));
    }

    [Fact]
    public void Ties_EveryTwentySixTicks_AreForgottenDownToTheCap()
    {
        var scene = new Scene(20, "tieCap=7");
        for (var tick = 1; tick <= 26; tick++)
        {
            Assert.Equal(19, scene.Main.Ties().Count());
            _ = scene.Next();
        }

        Assert.Equal(7, scene.Main.Ties().Count());
    }

    [Fact]
    public void Ties_OfOthers_AreForgottenInOtherTicks()
    {
        var world = Given.StillWorld(40, "tieCap=7");
        var forgot = new int[40];
        for (uint i = 0; i < 40; i++)
        {
            var participant = (Participant)world.Create(i, 0);
            for (var tick = 1; tick <= 26; tick++)
            {
                _ = new HandStep(world, tick).Take(participant);
                forgot[i] = forgot[i] == 0 && participant.Ties().Count() == 7 ? tick : forgot[i];
            }
        }

        Assert.Equal(Enumerable.Range(0, 40).Select(i => 26 - (i % 26)), forgot);
    }

    [Fact]
    public void TakeStep_Anybody_CountsAsAParticipant() =>
        Assert.Equal(1, new Scene(2).Next().Totals.CountOf((int)Total.Participants));

    [Fact]
    public void Write_EveryResidentOfARun_ReadsBackTheSame()
    {
        var world = new CoCreationWorld(7, Given.Set("participants=60", "found=0.1"), events: Given.AllShocks(5));
        var run = new ReferenceRun(world);
        for (var tick = 0; tick <= 50; tick++)
            _ = run.Next();
        foreach (var resident in run.Residents)
        {
            var writer = new CanonWriter(CanonUse.Keep);
            resident.Write(writer);
            var reader = new CanonReader(world, writer.Written.ToArray());
            var read = world.ReadResident(resident.Id, reader);

            Assert.True(reader.IsAtEnd);
            Assert.Equal(resident.Id, read.Id);
            Assert.Equal(new Digest().Of(resident), new Digest().Of(read));
        }

        Assert.Contains(run.Residents, resident => resident is Network);
        Assert.Contains(run.Residents, resident => resident is Participant { Memberships.Count: > 0 });
    }
}
