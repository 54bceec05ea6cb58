using System.Net.Sockets;
using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Opens the port of a node, and finds other nodes at theirs.</summary>
internal static class ClusterPort
{
    private static readonly TimeSpan PatienceOfAnswer = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan PatienceOfFinding = TimeSpan.FromSeconds(12);

    /// <exception cref="ClusterException">The port or address cannot be listened on.</exception>
    /// <exception cref="InputException">Other machines could reach it and it has no certificate, or none for its address.</exception>
    public static ActorSystem Open(NodeSettings settings)
    {
        try
        {
            return ActorSystem.Create(ClusterSettings.System, NodeRemoting.Setup(settings, ClusterSettings.OfNode(settings)));
        }
        catch (Exception fault) when (fault.GetBaseException() is SocketException refused)
        {
            string where = settings.Address.ToString();
            throw new ClusterException(
                new Bilingual($"cannot listen on {where}: {refused.Message}", $"auf {where} lässt sich nicht lauschen: {refused.Message}"), fault);
        }
    }

    /// <summary>An address as a node with the given system says it in full.</summary>
    public static string In(ActorSystem system, string address)
    {
        Address own = ((ExtendedActorSystem)system).Provider.DefaultAddress;
        return $"{own.Protocol}://{ClusterSettings.System}@{NodeAddress.Parse(address)?.ToString() ?? address}";
    }

    /// <summary>The first of several nodes that answers and has this version.</summary>
    /// <exception cref="ClusterException">None does.</exception>
    public static async Task<string> FindAsync(ActorSystem system, IReadOnlyList<string> addresses, CancellationToken stop)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(PatienceOfFinding);
        while (!patience.IsCancellationRequested)
        {
            foreach (string address in addresses)
            {
                if (await AskAsync(system, address, new ClusterMessage.Hello(), PatienceOfAnswer).ConfigureAwait(false) is ClusterMessage.Present present)
                {
                    return present.Version == ClusterSettings.Version ? address : throw OtherVersion(address, present.Version);
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500), patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        stop.ThrowIfCancellationRequested();
        throw NoAnswer(string.Join(", ", addresses));
    }

    /// <summary>Asks the host of a node; null if it does not answer.</summary>
    public static async Task<object?> AskAsync(ActorSystem system, string address, object question, TimeSpan patience)
    {
        try
        {
            return await NodeHost.At(system, In(system, address)).Ask<object>(question, patience).ConfigureAwait(false);
        }
        catch (AskTimeoutException)
        {
            return null;
        }
    }

    public static ClusterException NoAnswer(string address) => new(new Bilingual(
        $"no node answers at {address}; is one running there (cocreation node), with the same certificates if any?",
        $"bei {address} antwortet kein Knoten; läuft dort einer (cocreation node), gegebenenfalls mit denselben Zertifikaten?"));

    private static ClusterException OtherVersion(string address, string version) => new(new Bilingual(
        $"the node at {address} has version {version}, this one has {ClusterSettings.Version}: all nodes of a cluster need the same",
        $"der Knoten bei {address} hat Version {version}, dieser hat {ClusterSettings.Version}: alle Knoten eines Clusters brauchen dieselbe"));
}
