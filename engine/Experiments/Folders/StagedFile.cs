namespace CoCreation.Sim.Experiments;

/// <summary>A file that is written under a temporary name. Counts its bytes, and says in one way what goes wrong.</summary>
/// <param name="path">The temporary name.</param>
/// <param name="faultOf">What to throw: gets what the system threw, and how many bytes were to be written.</param>
internal sealed class StagedFile(string path, Func<Exception, long, Exception> faultOf) : Stream
{
    // Who writes here has a buffer; without one of its own, nothing is left to be written when the file is closed.
    private readonly FileStream _file = Guarded(faultOf, 0, () => new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 0));

    /// <summary>The bytes that arrived.</summary>
    public long Written { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => Written;

    public override long Position
    {
        get => Written;
        set => throw new NotSupportedException();
    }

    /// <summary>Brings all to the disk.</summary>
    public void Settle() => Guarded(faultOf, 0, () =>
    {
        _file.Flush(flushToDisk: true);
        return true;
    });

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _file.Write(buffer);
            Written += buffer.Length;
        }
        catch (ArgumentOutOfRangeException fault)
        {
            // That is what .NET makes of a file that grows larger than the system allows.
            throw faultOf(WriteFault.TooLargeFile(fault), buffer.Length);
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            throw faultOf(fault, buffer.Length);
        }
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _file.Dispose();
        base.Dispose(disposing);
    }

    private static T Guarded<T>(Func<Exception, long, Exception> faultOf, long bytes, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            throw faultOf(fault, bytes);
        }
    }
}
