using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class NodeAddressTests
{
    [Theory]
    [InlineData("127.0.0.1:4053", true)]
    [InlineData("[::1]:4053", true)]
    [InlineData("node-3.example.org:1", true)]
    [InlineData("localhost:65536", false)]
    [InlineData("localhost:", false)]
    [InlineData(":4053", false)]
    [InlineData("4053", false)]
    [InlineData("a b:4053", false)]
    [InlineData("http://here:4053", false)]
    public void Parse_Text_HasHostAndPort(string text, bool isValid) => Assert.Equal(isValid, NodeAddress.Parse(text) is { Port: > 0 });

    [Theory]
    [InlineData("127.0.0.1:4053", true)]
    [InlineData("127.8.8.8:4053", true)]
    [InlineData("[::1]:4053", true)]
    [InlineData("localhost:4053", true)]
    [InlineData("10.0.0.1:4053", false)]
    [InlineData("node-3.example.org:1", false)]
    public void IsLoopback_Address_IsOfThisMachineAlone(string address, bool isLoopback) => Assert.Equal(isLoopback, NodeAddress.Parse(address)!.IsLoopback);
}
