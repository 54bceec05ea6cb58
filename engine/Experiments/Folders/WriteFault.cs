using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Why files could not be written, in words.</summary>
internal static class WriteFault
{
    // Numbers of POSIX errors, which .NET hands through as they are, and of Windows.
    private static readonly int[] NoSpace = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] TooLarge = [27, 122, unchecked((int)0x800700DF)];
    private static readonly int[] ReadOnly = [30, unchecked((int)0x80070013)];
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException or NotSupportedException;

    public static IOException TooLargeFile(Exception fault) => new(fault.Message, fault) { HResult = TooLarge[0] };

    public static Bilingual ReasonOf(Exception fault) => fault switch
    {
        UnauthorizedAccessException => new("no permission to write there", "dort fehlt das Recht zu schreiben"),
        IOException { HResult: int number } when NoSpace.Contains(number) =>
            new("no space left on the device", "auf dem Datenträger ist kein Platz mehr"),
        IOException { HResult: int number } when TooLarge.Contains(number) =>
            new("the system allows no more bytes", "das System erlaubt nicht mehr Bytes"),
        IOException { HResult: int number } when ReadOnly.Contains(number) =>
            new("the file system is read-only", "das Dateisystem lässt sich nur lesen"),
        IOException { HResult: int number } when InUse.Contains(number) =>
            new("another run writes there now", "dort schreibt gerade ein anderer Lauf"),
        _ => new(fault.Message, fault.Message),
    };
}
