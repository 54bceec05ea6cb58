using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Akka.Actor;
using Akka.Event;
using Akka.Remote.Transport;
using Akka.Remote.Transport.DotNetty;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Sees who is there before a node connects. The transport below shuts the whole actor system down when a handshake that it began
/// fails (seen with a peer that hangs up), so whoever takes the port of a node that died could end all the others.
/// </summary>
internal sealed class KnockingTransport(Transport inner, DotNettySslSetup tls, ILoggingAdapter log, TimeSpan patience) : Transport
{
    // A frame of four bytes: the instruction to disassociate.
    private static readonly byte[] Goodbye = [4, 0, 0, 0, 0x12, 2, 8, 2];

    public override string SchemeIdentifier => inner.SchemeIdentifier;

    public override long MaximumPayloadBytes => inner.MaximumPayloadBytes;

    public override Task<(Address, TaskCompletionSource<IAssociationEventListener>)> Listen() => inner.Listen();

    public override bool IsResponsibleFor(Address remote) => inner.IsResponsibleFor(remote);

    public override async Task<AssociationHandle> Associate(Address remoteAddress)
    {
        try
        {
            await KnockAsync(remoteAddress.Host, remoteAddress.Port ?? 0, remoteAddress).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is AuthenticationException or IOException)
        {
            log.Warning("The handshake with {0} is refused: {1}", remoteAddress, fault.Message);
            throw new InvalidAssociationException($"The handshake with {remoteAddress} is refused: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            throw new InvalidAssociationException($"{remoteAddress} does not answer: {fault.Message}", fault);
        }

        return await inner.Associate(remoteAddress).ConfigureAwait(false);
    }

    public override Task<bool> Shutdown() => inner.Shutdown();

    public override Task<bool> ManagementCommand(object message) => inner.ManagementCommand(message);

    private async Task KnockAsync(string host, int port, Address peer)
    {
        using CancellationTokenSource end = new(patience);
        using TcpClient client = new();
        await client.ConnectAsync(host.Trim('[', ']'), port, end.Token).ConfigureAwait(false);
        SslStream stream = new(client.GetStream());
        await using (stream.ConfigureAwait(false))
        {
            SslClientAuthenticationOptions options = new()
            {
                TargetHost = host,
                ClientCertificateContext = SslStreamCertificateContext.Create(tls.Certificate, null, offline: true),
                RemoteCertificateValidationCallback = (_, certificate, chain, errors) =>
                    tls.CustomValidator!(certificate as X509Certificate2, chain, peer.ToString(), errors, log),
            };
            await stream.AuthenticateAsClientAsync(options, end.Token).ConfigureAwait(false);
            await LeaveAsync(stream, end.Token).ConfigureAwait(false);
        }
    }

    /// <summary>Lets the other side hang up: who hangs up on it before it is ready looks like an intruder in its log.</summary>
    private static async Task LeaveAsync(SslStream stream, CancellationToken end)
    {
        byte[] rest = new byte[Goodbye.Length];
        await stream.WriteAsync(Goodbye, end).ConfigureAwait(false);
        while (await stream.ReadAsync(rest, end).ConfigureAwait(false) > 0)
        {
        }
    }
}
