using Akka.Actor;
using Akka.Configuration;
using Akka.Dispatch;
using Akka.Dispatch.MessageQueues;

namespace CoCreation.Sim.Runtime;

/// <summary>A mailbox for actors that get one message at a time: it allocates nothing until a second one comes.</summary>
internal sealed class SlotMailbox(Settings settings, Config config) : MailboxType(settings, config)
{
    /// <inheritdoc/>
    public override IMessageQueue Create(IActorRef owner, ActorSystem system) => new SlotQueue();
}

/// <summary>Holds one envelope in a field and further ones in a queue. Any thread may enqueue.</summary>
internal sealed class SlotQueue : IMessageQueue
{
    private Envelope _first;
    private bool _isFilled;
    private Queue<Envelope>? _others;

    public bool HasMessages => Volatile.Read(ref _isFilled);

    public int Count
    {
        get
        {
            lock (this)
            {
                return (_isFilled ? 1 : 0) + (_others?.Count ?? 0);
            }
        }
    }

    public void Enqueue(IActorRef receiver, Envelope envelope)
    {
        lock (this)
        {
            if (_isFilled)
            {
                (_others ??= new Queue<Envelope>()).Enqueue(envelope);
            }
            else
            {
                _first = envelope;
                _isFilled = true;
            }
        }
    }

    public bool TryDequeue(out Envelope envelope)
    {
        if (!HasMessages)
        {
            envelope = default;
            return false;
        }

        lock (this)
        {
            envelope = _first;
            bool wasFilled = _isFilled;
            _first = default;
            _isFilled = false;
            if (_others is { Count: > 0 })
            {
                _first = _others.Dequeue();
                _isFilled = true;
            }

            return wasFilled;
        }
    }

    public void CleanUp(IActorRef owner, IMessageQueue deadletters)
    {
        while (TryDequeue(out Envelope envelope))
        {
            deadletters.Enqueue(owner, envelope);
        }
    }
}
