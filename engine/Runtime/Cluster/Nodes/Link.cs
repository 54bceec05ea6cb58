using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Carries the letters between the districts of this node and those of one other, in one epoch: a bundle per tick each way. Asks again
/// for what does not come.
/// </summary>
internal sealed class Link : UntypedActor, IWithTimers
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly LinkEnds _ends;
    private readonly World _world;
    private readonly ulong _tag;
    private readonly List<Parcel>[] _outgoing = [[], []];
    private readonly Stack<Parcel> _spare = new();
    private readonly CanonWriter _writer = new(CanonUse.Keep);
    private readonly CanonReader _reader;
    private readonly FrameOutbox _outbox;
    private readonly FrameInbox _inbox;
    private bool _isFirst = true;
    private int _nextAtLastLook = -1;

    public Link(World world, EpochId epoch, LinkEnds ends, int firstTick)
    {
        (_world, _tag, _ends) = (world, epoch.Tag, ends);
        _reader = new CanonReader(world, default);
        _outbox = new FrameOutbox(_tag, ends.Own, FrameLane.Mail);
        _inbox = new FrameInbox(firstTick);
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart() => Timers.StartPeriodicTimer(this, Look.Message, Patience);

    protected override void OnReceive(object message)
    {
        switch (message)
        {
            case Parcel parcel: Collect(parcel); break;
            case Frame frame: Take(frame); break;
            case FrameRequest request: Send(_outbox.Again(request)); break;
            case Look: AskAgain(); break;
            default: Unhandled(message); break;
        }
    }

    private void Collect(Parcel parcel)
    {
        List<Parcel> bundle = _outgoing[parcel.Tick & 1];
        bundle.Add(parcel);
        if (bundle.Count < _ends.Parcels)
        {
            return;
        }

        IReadOnlyList<Frame> frames = _outbox.Put(parcel.Tick, ParcelBundle.Write(_writer, parcel.Tick, bundle, _isFirst));
        _isFirst = false;
        Send(frames);
        Context.Parent.Tell(new Carried(bundle.Sum(one => (long)one.Count), frames.Sum(frame => (long)frame.Content.Length)), Self);
        foreach (Parcel sent in bundle)
        {
            sent.Empty();
            _spare.Push(sent);
        }

        bundle.Clear();
    }

    private void Take(Frame frame)
    {
        _inbox.Take(frame);
        int tick = _inbox.Next;
        while (_inbox.TryTake(out byte[]? bundle))
        {
            foreach (Parcel parcel in ParcelBundle.Read(_reader, bundle, tick, NewParcel))
            {
                _ends.Districts[parcel.To].Tell(parcel, Self);
            }

            // The other's districts have done this tick, so they had all that was sent of the tick before.
            _outbox.Release(tick - 1);
            tick = _inbox.Next;
        }
    }

    private Parcel NewParcel() => _spare.TryPop(out Parcel? spare) ? spare : new Parcel();

    /// <summary>If nothing came since the last look, perhaps something was lost.</summary>
    private void AskAgain()
    {
        if (_nextAtLastLook == _inbox.Next)
        {
            _ends.Other.Tell(new FrameRequest(_tag, _ends.Own, FrameLane.Mail, _inbox.Next, _inbox.Missing), Self);
        }

        _nextAtLastLook = _inbox.Next;
    }

    private void Send(IEnumerable<Frame> frames)
    {
        foreach (Frame frame in frames)
        {
            _ends.Other.Tell(frame, Self);
        }
    }

    /// <summary>To the parent: letters and bytes went to the other node.</summary>
    public sealed record Carried(long Letters, long Bytes);

    private sealed record Look
    {
        public static Look Message { get; } = new();
    }
}

/// <summary>What a link connects.</summary>
/// <param name="Own">This node, as a place in the epoch's list.</param>
/// <param name="Other">The other node.</param>
/// <param name="Parcels">How many parcels go to it each tick: one for each pair of districts.</param>
/// <param name="Districts">All districts; those of this node are the ones that get parcels.</param>
internal sealed record LinkEnds(int Own, ICanTell Other, int Parcels, IReadOnlyList<IActorRef> Districts);
