using Xunit;
using static CoCreation.Sim.Kernel.Tests.Ids;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class StepMailTests
{
    public static TheoryData<Host> All => Hosts.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Mail_PostedInATick_IsReadInTheNext(Host host)
    {
        var play = Run(host, 3, 2, (0, 1, step => step.Post(To(P(1), 42))));

        var letter = Assert.Single(play.Seen[(2, P(1))]);
        Assert.Equal((P(0), P(1), 0u, (ushort)42), (letter.Sender, letter.Recipient, letter.Sequence, letter.Number));
        Assert.Empty(play.Seen[(3, P(1))]);
        Assert.Empty(play.Seen[(2, P(0))]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Mail_FromManySenders_IsInOrderOfSenderAndSequence(Host host)
    {
        Play? play = null;
        play = new Play(6, step =>
        {
            if (step.Tick == 1)
                step.Found(new Play.Player(N(step.Self.Participant, 1), play!));
            if (step.Tick == 2)
                for (ushort i = 0; i < 4; i++)
                    step.Post(To(P(0), (ushort)((10 * step.Self.Participant) + i)));
        });
        Hosts.Run(host, play, 3);

        var mail = play.Seen[(3, P(0))];
        Assert.Equal(48, mail.Length);
        Assert.Equal(mail.OrderBy(letter => letter.Sender).ThenBy(letter => letter.Sequence), mail);
        Assert.Equal(mail.Select(letter => (letter.Sender.Participant * 10) + letter.Sequence), mail.Select(letter => (uint)letter.Number));
        Assert.All(mail.Take(24), letter => Assert.True(letter.Sender.IsParticipant));
        Assert.All(mail.Skip(24), letter => Assert.False(letter.Sender.IsParticipant));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Mail_ToOneself_ComesInTheNextTick(Host host)
    {
        var play = Run(host, 3, 1, (0, 1, step => step.Post(To(P(0), 5))));

        Assert.Equal(5, Assert.Single(play.Seen[(2, P(0))]).Number);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void PostBulletin_ManyReaders_IsOnePostWithOneSequence(Host host)
    {
        var note = new Note(8);
        var play = Run(host, 3, 4, (0, 1, step =>
        {
            step.Post(To(P(1), 1));
            step.PostBulletin(new Letter { Kind = 2, Enclosure = note }, [P(1), P(2), P(3)]);
            step.Post(To(P(1), 3));
        }));

        foreach (var reader in new[] { P(1), P(2), P(3) })
        {
            var bulletin = Assert.Single(play.Seen[(2, reader)], letter => letter.Kind == 2);
            Assert.Equal((P(0), reader, 1u), (bulletin.Sender, bulletin.Recipient, bulletin.Sequence));
            Assert.Equal(8u, ((Note)bulletin.Enclosure!).Value);
        }

        Assert.Equal([0u, 1, 2], play.Seen[(2, P(1))].Select(letter => letter.Sequence));
    }

    [Fact]
    public void PostBulletin_WithinAProcess_IsByReference()
    {
        var note = new Note(8);
        var play = Run(Host.Reference, 2, 3, (0, 1, step => step.PostBulletin(new Letter { Enclosure = note }, [P(1), P(2)])));

        Assert.Same(note, play.Seen[(2, P(1))][0].Enclosure);
        Assert.Same(note, play.Seen[(2, P(2))][0].Enclosure);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void PostBulletin_Digest_CountsEachLetterAndRecipient(Host host)
    {
        var quiet = Hosts.Run(host, new Play(4), 1)[1].Digest;
        var draft = new Letter { Kind = 2, Number = 6, Enclosure = new Note(8) };
        var loud = Hosts.Run(host, new Play(4, step =>
        {
            if (step is { Tick: 1, Self.Participant: 2 })
                step.PostBulletin(draft, [P(0), P(1), P(3)]);
        }), 1)[1].Digest;

        var sent = draft.PostedBy(P(2), 0);
        var expected = new uint[] { 0, 1, 3 }.Aggregate(quiet, (sum, reader) => sum + new Digest().Of(sent with { Recipient = P(reader) }));
        Assert.Equal(expected, loud);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void PostBulletin_NoReaders_TakesASequenceAlone(Host host)
    {
        var play = Run(host, 2, 2, (0, 1, step =>
        {
            step.PostBulletin(new Letter { Kind = 2 }, []);
            step.Post(To(P(1)));
        }));

        Assert.Equal(1u, Assert.Single(play.Seen[(2, P(1))]).Sequence);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Post_Letter_CountsInTheDigestOfItsTickWithItsRecipient(Host host)
    {
        var quiet = Hosts.Digests(Hosts.Run(host, new Play(3), 2));
        var loud = Hosts.Digests(Hosts.Run(host, new Play(3, Script((0, 1, step => step.Post(To(P(2), 4))))), 2));

        Assert.Equal(quiet[1] + new Digest().Of(To(P(2), 4).PostedBy(P(0), 0)), loud[1]);
        Assert.Equal((quiet[0], quiet[2]), (loud[0], loud[2]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Post_NotANumber_FailsTheRun(Host host) =>
        Assert.Throws<ArithmeticException>(() => Run(host, 1, 2, (0, 1, step => step.Post(To(P(1)) with { Amount = double.NaN }))));

    /// <summary>Runs a play in which a participant does something in one tick.</summary>
    private static Play Run(Host host, int last, uint players, params (uint Who, int Tick, Action<Step> What)[] scenes)
    {
        var play = new Play(players, Script(scenes));
        Hosts.Run(host, play, last);
        return play;
    }

    private static Action<Step> Script(params (uint Who, int Tick, Action<Step> What)[] scenes) => step =>
    {
        foreach (var (who, tick, what) in scenes)
            if (step.Self == P(who) && step.Tick == tick)
                what(step);
    };
}
