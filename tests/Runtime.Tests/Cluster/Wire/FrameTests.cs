using CsCheck;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Messages come out whole, once and in order, however their frames come; what is missing can be asked for.</summary>
public sealed class FrameTests
{
    private const ulong Epoch = 77;

    private static readonly Gen<byte[]> Message = Gen.OneOf(Gen.Byte.Array[0, 40], Gen.Byte.Array[Frame.MostContent - 1, (2 * Frame.MostContent) + 1]);

    [Fact]
    public void Take_LostShuffledAndRepeatedFrames_GivesEveryMessageInOrder() =>
        Gen.Select(Message.Array[1, 6], Gen.Int[0, int.MaxValue]).Sample((messages, malice) =>
        {
            var random = new Random(malice);
            var outbox = new FrameOutbox(Epoch, 2, FrameLane.Mail);
            var inbox = new FrameInbox(5);
            var underWay = messages.SelectMany((message, i) => outbox.Put(5 + i, message)).Where(_ => random.Next(4) > 0).ToList();
            underWay.AddRange(underWay.Where(_ => random.Next(4) == 0).ToArray());
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(underWay));
            Assert.Equal(messages, Deliver(inbox, outbox, underWay, messages.Length));
        }, iter: 60);

    [Fact]
    public void Take_MessageThatIsNotTheOneSent_IsAskedForAgain()
    {
        var outbox = new FrameOutbox(Epoch, 2, FrameLane.Mail);
        var inbox = new FrameInbox(0);
        var frame = outbox.Put(0, [1, 2, 3])[0];
        inbox.Take(frame with { Content = new byte[] { 1, 2, 4 } });
        Assert.False(inbox.TryTake(out _));
        Assert.Equal([frame], outbox.Again(new FrameRequest(Epoch, 0, FrameLane.Mail, 0, inbox.Missing)));
    }

    [Fact]
    public void Again_ReleasedOrYetToCome_GivesNothing()
    {
        var outbox = new FrameOutbox(Epoch, 2, FrameLane.Mail);
        outbox.Put(0, [1]);
        outbox.Put(1, [2]);
        outbox.Release(0);
        Assert.Empty(outbox.Again(new FrameRequest(Epoch, 0, FrameLane.Mail, 0, [])));
        Assert.Single(outbox.Again(new FrameRequest(Epoch, 0, FrameLane.Mail, 1, [])));
        Assert.Empty(outbox.Again(new FrameRequest(Epoch, 0, FrameLane.Mail, 2, [])));
    }

    [Fact]
    public void ToBytes_AnyFrame_IsReadAgain() => Gen.Select(Gen.ULong, Gen.Int[0, 9], Gen.Int[0, 70], Gen.Byte.Array[0, 99]).Sample((epoch, from, index, content) =>
    {
        var frame = new Frame(epoch, from, FrameLane.Report, 12, new FramePart(index, 71, epoch ^ 5), content);
        var read = Frame.Of(frame.ToBytes());
        Assert.Equal(content, read.Content.ToArray());
        Assert.Equal(frame with { Content = default }, read with { Content = default });
    });

    [Theory]
    [InlineData(3)]
    [InlineData(Frame.MostContent + 34)]
    public void Of_WrongLength_IsRefused(int length) => Assert.Throws<InvalidDataException>(() => Frame.Of(new byte[length]));

    [Fact]
    public void Of_UnsoundHead_IsRefused()
    {
        var frame = new Frame(Epoch, 0, FrameLane.Mail, 0, new FramePart(0, 1, 0), default);
        Assert.Throws<InvalidDataException>(() => Frame.Of((frame with { Part = new FramePart(1, 1, 0) }).ToBytes()));
        Assert.Throws<InvalidDataException>(() => Frame.Of((frame with { Part = new FramePart(0, int.MaxValue, 0) }).ToBytes()));
        Assert.Throws<InvalidDataException>(() => Frame.Of((frame with { Lane = 0 }).ToBytes()));
    }

    private static List<byte[]> Deliver(FrameInbox inbox, FrameOutbox outbox, IEnumerable<Frame> frames, int messages)
    {
        var got = new List<byte[]>();
        while (got.Count < messages)
        {
            foreach (var frame in frames)
                inbox.Take(Frame.Of(frame.ToBytes()));
            while (inbox.TryTake(out var message))
                got.Add(message);
            frames = [.. outbox.Again(new FrameRequest(Epoch, 0, FrameLane.Mail, inbox.Next, inbox.Missing))];
        }

        return got;
    }
}
